// A drawing that is held apart: its label, what the reference network reads in it, and two buttons.

import type { Verdict } from '@/lib/session/state';
import type { ApartDrawing } from '@/lib/session/view-types';
import { DigitImage } from '../../ink/digit-image';
import { useWords } from '../../words/words';
import { Decide } from './held-tile';
import type { Slot } from './slots';

type Props = {
  readonly slot: Slot<ApartDrawing>;
  readonly pixels: Uint8Array | undefined;
  /** Little height: the picture at two pixels a cell. */
  readonly short: boolean;
  readonly judge: (verdict: Verdict) => void;
};

export const apartWidth = 214;

export function ApartTile({ slot, pixels, short, judge }: Props) {
  const words = useWords('console').held;
  const size = short ? 'h-[98px]' : 'h-[126px]';
  if (slot.kind !== 'held')
    return (
      <div className={`${size} ${slot.kind === 'ghost' ? 'border-2 border-dotted border-ink-3' : ''}`} />
    );
  const { label, name, doubt, reference } = slot.thing;
  const what = words.drawing(label, name);
  return (
    <div className={`flex flex-col justify-between ${size}`}>
      <div className="flex gap-2.5">
        <div
          className={`shrink-0 bg-sheet outline-[1.5px] -outline-offset-[1.5px] outline-cost ${short ? 'size-14' : 'size-21'}`}
        >
          {pixels && <DigitImage pixels={pixels} scale={short ? 2 : 3} label={what} />}
        </div>
        <div
          className="flex min-w-0 flex-col gap-0.5 text-co-label leading-tight"
          title={words.doubts[doubt]}
        >
          <span>
            {words.label} <b className="num">{label}</b>
          </span>
          {reference && (
            <span className="text-cost whitespace-nowrap">
              {words.reads} <b className="num">{reference.digit}</b>, {words.sure(reference.sure)}
            </span>
          )}
          <span className="line-clamp-2 text-ink-2">{words.doubtShort[doubt]}</span>
        </div>
      </div>
      <Decide what={what} judge={judge} />
    </div>
  );
}
