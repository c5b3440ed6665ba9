// How far the server is with a file that was asked for. A browser shows bytes and not of how many.

'use client';

import { useEffect, useRef } from 'react';
import { useWords } from '../words/words';
import { useUnderway } from './underway';

type Props = {
  readonly session: string;
  /** Its name on the server. */
  readonly file: string;
  /** It has been written, or was written at once. */
  readonly onDone: () => void;
};

/** A file that was not seen being written in so many looks was written already. */
const looks = 3;

export function BeingWritten({ session, file, onDone }: Props) {
  const words = useWords('review');
  const underway = useUnderway(session, true);
  const found = underway?.find(({ what }) => what === file);
  const unseen = useRef(0);
  const seen = useRef(false);
  useEffect(() => {
    if (!underway) return;
    if (found) seen.current = true;
    else unseen.current++;
    if (!found && (seen.current || unseen.current >= looks)) onDone();
  }, [underway, found, onDone]);
  const progress = found?.progress;
  return (
    <p
      role="status"
      className="absolute top-full right-0 mt-2 flex items-center gap-3 bg-paper p-2 text-co-label whitespace-nowrap"
    >
      {words.head.writing}
      {progress && (
        <>
          <progress className="h-2 w-32 accent-ink" value={progress.done} max={Math.max(1, progress.of)} />
          <span className="num text-ink-2">{words.drawings.readSoFar(progress.done, progress.of)}</span>
        </>
      )}
    </p>
  );
}
