// The connection to one's own things: on its way, down, or closed for good with a reason. Nothing while all is well.

import type { Words } from '@/lib/words/words';
import type { Farewell, SessionStatus } from '../live/use-session';
import { Button } from '../ui/button';
import { useWords } from '../words/words';

type Props = {
  readonly status: SessionStatus;
  readonly gone: Farewell | null;
  /** Nothing has come yet. */
  readonly waiting: boolean;
};

export function AwayConnection({ status, gone, waiting }: Props) {
  const words = useWords('away').connection;
  if (gone) return <Gone gone={gone} />;
  const text = waiting ? words.waiting : status === 'offline' ? words.offline : null;
  return (
    <p role="status" className={text ? 'away-line' : 'sr-only'}>
      {text}
    </p>
  );
}

function Gone({ gone }: { readonly gone: Farewell }) {
  const words = useWords('away').connection;
  const refusals = useWords('refusals');
  const replaced = gone.kind === 'gone' && gone.reason === 'replaced';
  const stale = gone.kind === 'gone' && gone.reason === 'oldVersion';
  return (
    <div role="status" className="away-line grid justify-items-start gap-3">
      <p>{textOf(gone, words, refusals)}</p>
      {(replaced || stale) && (
        <Button tone="primary" onClick={() => location.reload()}>
          {replaced ? words.useThis : words.load}
        </Button>
      )}
    </div>
  );
}

function textOf(gone: Farewell, words: Words['away']['connection'], refusals: Words['refusals']): string {
  if (gone.kind === 'refused') return refusals[gone.rejection.code];
  switch (gone.reason) {
    case 'replaced':
      return words.replaced;
    case 'removed':
      return words.removed;
    case 'oldVersion':
      return words.oldVersion;
    case 'ended':
    case 'notAllowed':
      return words.ended;
  }
}
