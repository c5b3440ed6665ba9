// What there is to say about the connection: what is safe and what happens next. It lies over the phone's head, so that
// nothing below moves when the network comes and goes.

import type { Words } from '@/lib/words/words';
import type { SessionStatus } from '../live/use-session';
import { useWords } from '../words/words';

type State = {
  readonly status: SessionStatus;
  /** Drawings on this phone that the server does not have yet. */
  readonly waiting: number;
  /** The screen has a pad to go on with. */
  readonly drawing: boolean;
  /** An answer to an earlier question came too late, just now. */
  readonly late: boolean;
  /** No console is connected. */
  readonly away: boolean;
};

export function ConnectionBanner(state: State) {
  const said = bannerOf(state, useWords('phone').connection);
  return (
    <div
      role="status"
      className={
        said
          ? 'absolute inset-x-0 top-0 bottom-1 z-1 flex items-center bg-sheet px-2 text-ph-label leading-tight outline-[1.5px] outline-dotted outline-ink'
          : 'sr-only'
      }
    >
      {said && (
        <p>
          <b>{said.first}</b> {said.rest}
        </p>
      )}
    </div>
  );
}

type Said = { readonly first: string; readonly rest: string };

export function bannerOf(
  { status, waiting, drawing, late, away }: State,
  words: Words['phone']['connection'],
): Said | null {
  if (status === 'offline')
    return {
      first: drawing ? words.keepDrawing : words.offline,
      rest: waiting === 0 ? words.reconnecting : words.sentLater(waiting),
    };
  if (status !== 'live') return null;
  if (late) return { first: '', rest: words.cameTooLate };
  // The pad itself tells of the one that was just sent.
  if (waiting > (drawing ? 1 : 0)) return { first: '', rest: words.sending(waiting) };
  return away ? words.presenterAway : null;
}
