// The hard digits side by side; after the reveal with what they are and how many of the room named them so.

import type { StageRound } from '@/lib/session/view-types';
import { Digit } from '../../../ui/digit';
import { useWords } from '../../../words/words';

type Props = {
  readonly pictures: readonly (Uint8Array | undefined)[];
  readonly round: StageRound | null;
  /** The wall's 35 modules, or a question's box. */
  readonly within?: 'wall' | 'box';
};

/** Digits at whole multiples of 28, as many columns as leave them large. */
const sizes = {
  wall: [
    { most: 6, columns: 3, side: 336 },
    { most: 12, columns: 4, side: 224 },
    { most: 20, columns: 5, side: 140 },
  ],
  box: [
    { most: 6, columns: 3, side: 280 },
    { most: 12, columns: 4, side: 196 },
    { most: 20, columns: 5, side: 140 },
  ],
};

export function HardDigits({ pictures, round, within = 'wall' }: Props) {
  const { columns, side } =
    sizes[within].find(({ most }) => pictures.length <= most) ?? sizes[within].at(-1)!;
  const words = useWords('widgets').digits;
  const solution = round?.revealed?.solution;
  const labels = solution?.kind === 'digits' ? solution.labels : null;
  const tally = round?.tally?.kind === 'confusion' ? round.tally : null;
  return (
    <ol className="graph digits-field digits-hard" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
      {pictures.map((pixels, turn) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a digit's turn is its identity
        <li key={turn}>
          <div className="digits-sheet" style={{ width: side, height: side }}>
            {pixels && <Digit pixels={pixels} side={side} label={words.place(turn + 1)} />}
          </div>
          <p className="digits-label num">
            {labels && (
              <>
                <b>{labels[turn]}</b>
                {tally && (
                  <span>
                    {words.rightOf(tally.perDigit[turn]?.[labels[turn] ?? -1] ?? 0, tally.answered)}
                  </span>
                )}
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
