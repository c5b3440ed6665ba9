// Why a touch left no ink, over the lower edge of the pad until the next stroke. A pen passes through the words.

import { useWords } from '../words/words';
import type { PadNote as Note } from './hand';

type Props = {
  readonly note: Note | null;
  readonly onLetWideDraw: () => void;
};

export function PadNote({ note, onLetWideDraw }: Props) {
  const words = useWords('ink');
  return (
    <div role="status" className="pointer-events-none absolute inset-x-2 bottom-2 grid justify-items-center">
      {note && (
        <div className="grid max-w-[30rem] gap-2 border-2 border-ink bg-paper px-3 py-2 text-ph-label leading-snug">
          {words.note[note]}
          {note === 'wide' && (
            <button type="button" className="btn pointer-events-auto" onClick={onLetWideDraw}>
              {words.letWideDraw}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
