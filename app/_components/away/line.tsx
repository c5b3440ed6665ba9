// How the line to one's own things stands: on its way, down, or gone for good with a reason. Nothing while all is well.

import type { Farewell, SessionStatus } from '../live/use-session';
import { Button } from '../ui/button';

type Props = {
  readonly status: SessionStatus;
  readonly gone: Farewell | null;
  /** Nothing has come yet. */
  readonly waiting: boolean;
};

export function AwayLine({ status, gone, waiting }: Props) {
  if (gone) return <Gone gone={gone} />;
  const words = waiting ? 'Fetching what is yours.' : status === 'offline' ? offline : null;
  return (
    <p role="status" className={words ? 'away-line' : 'sr-only'}>
      {words}
    </p>
  );
}

const offline =
  'You’re offline. All of this stays here as long as the page is open, and so does the network.';

function Gone({ gone }: { readonly gone: Farewell }) {
  const replaced = gone.kind === 'gone' && gone.reason === 'replaced';
  const stale = gone.kind === 'gone' && gone.reason === 'oldVersion';
  return (
    <div role="status" className="away-line grid justify-items-start gap-3">
      <p>{wordsOf(gone)}</p>
      {(replaced || stale) && (
        <Button tone="primary" onClick={() => location.reload()}>
          {replaced ? 'Use this one instead' : 'Load it'}
        </Button>
      )}
    </div>
  );
}

function wordsOf(gone: Farewell): string {
  if (gone.kind === 'refused') return gone.rejection.message;
  switch (gone.reason) {
    case 'replaced':
      return 'Your seat is open on another screen now. What has come here stays to read.';
    case 'removed':
      return 'The presenter took you off the list. Nothing of yours is shown or kept for training.';
    case 'oldVersion':
      return 'A newer page is here. Nothing is lost.';
    case 'ended':
    case 'notAllowed':
      return 'The talk ended before this phone took part. Its links and its network are yours all the same.';
  }
}
