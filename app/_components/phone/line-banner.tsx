// The line is down, or was: what is safe and what happens next. Lies over the phone's head, so that nothing below moves
// when a hall's network comes and goes.

import type { SessionStatus } from '../live/use-session';

type Props = {
  readonly status: SessionStatus;
  /** Drawings on this phone that the server has not kept yet. */
  readonly waiting: number;
  /** There is a pad to go on with. */
  readonly drawing?: boolean;
};

export function LineBanner({ status, waiting, drawing = false }: Props) {
  const words = wordsOf(status, waiting, drawing);
  return (
    <div
      role="status"
      className={
        words
          ? 'absolute inset-x-0 top-0 bottom-1 z-1 flex items-center bg-sheet px-2 text-ph-label leading-tight outline-[1.5px] outline-dotted outline-ink'
          : 'sr-only'
      }
    >
      {words && <p>{words}</p>}
    </div>
  );
}

function wordsOf(status: SessionStatus, waiting: number, drawing: boolean) {
  if (status === 'live') {
    const some = waiting > (drawing ? 1 : 0);
    return some ? `${digits(waiting)} ${waiting === 1 ? 'is' : 'are'} on the way.` : null;
  }
  if (status !== 'offline') return null;
  return (
    <>
      <b>You’re offline.{drawing && ' Keep drawing.'}</b>{' '}
      {waiting === 0
        ? 'This page comes back by itself.'
        : `${digits(waiting)} ${waiting === 1 ? 'waits' : 'wait'} on this phone and ${waiting === 1 ? 'goes' : 'go'} when the line is back.`}
    </>
  );
}

const digits = (count: number) => (count === 1 ? '1 digit' : `${count} digits`);
