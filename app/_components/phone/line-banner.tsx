// The line is down: what is safe and what happens next. Takes no room while all is well.

import type { SessionStatus } from '../live/use-session';

type Props = { readonly status: SessionStatus; readonly waiting: number };

export function LineBanner({ status, waiting }: Props) {
  const words =
    status === 'offline' ? offline(waiting) : waiting > 1 && status === 'live' ? sending(waiting) : null;
  return (
    <div
      role="status"
      className={
        words
          ? 'flex-none border-[1.5px] border-dotted border-ink bg-sheet px-3 py-2 text-ph-label leading-snug'
          : 'sr-only'
      }
    >
      {words}
    </div>
  );
}

const offline = (waiting: number) =>
  waiting === 0 ? (
    <>
      <b>You’re offline.</b> Keep drawing. This page comes back by itself.
    </>
  ) : (
    <>
      <b>You’re offline. Keep drawing.</b> {count(waiting)} on this phone and {waiting === 1 ? 'goes' : 'go'}{' '}
      when the line is back.
    </>
  );

const sending = (waiting: number) => `${count(waiting)} for the line.`;

const count = (waiting: number) => (waiting === 1 ? '1 digit waits' : `${waiting} digits wait`);
