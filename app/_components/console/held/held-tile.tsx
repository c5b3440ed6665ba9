// One held thing with its two buttons; a dotted ghost for a moment after it was decided. Drawings that are held apart have
// tiles of their own.

import type { Verdict } from '@/lib/session/state';
import type { WallDrawing } from '@/lib/session/view-types';
import { DigitImage } from '../../ink/digit-image';
import { useWords } from '../../words/words';
import { DecideButton } from './decide-button';
import type { Slot } from './slots';

type Judge = (verdict: Verdict) => void;

type DrawingProps = {
  readonly slot: Slot<WallDrawing>;
  readonly pixels: Uint8Array | undefined;
  /** Lying down: the picture at two pixels a cell, its words beside it. */
  readonly short: boolean;
  readonly judge: Judge;
};

export function HeldDrawing({ slot, pixels, short, judge }: DrawingProps) {
  const words = useWords('console').held;
  const size = short ? 'h-[98px]' : 'h-[147px]';
  if (slot.kind !== 'held')
    return (
      <div className={`w-21 ${size} ${slot.kind === 'ghost' ? 'border-2 border-dotted border-ink-3' : ''}`} />
    );
  const { label, name } = slot.thing;
  const what = words.drawing(label, name);
  return (
    <div className="w-21">
      <div className={`flex ${short ? 'flex-row-reverse justify-end gap-1.5' : 'flex-col gap-1'}`}>
        <p className={`flex justify-between text-co-label leading-none ${short ? 'flex-col' : ''}`}>
          <span>{short ? '' : words.asked}</span>
          <b className={`num ${short ? 'text-[1.25rem]' : ''}`}>{label}</b>
        </p>
        <div
          className={`bg-sheet outline-[1.5px] -outline-offset-[1.5px] outline-ink ${short ? 'size-14' : 'size-21'}`}
        >
          {pixels && <DigitImage pixels={pixels} scale={short ? 2 : 3} label={what} />}
        </div>
      </div>
      <Decide what={what} judge={judge} />
    </div>
  );
}

type TextProps = {
  readonly slot: Slot<{ readonly id: string; readonly text: string; readonly by: string }>;
  readonly judge: Judge;
};

export function HeldText({ slot, judge }: TextProps) {
  if (slot.kind !== 'held')
    return <div className={`h-9.5 ${slot.kind === 'ghost' ? 'border-2 border-dotted border-ink-3' : ''}`} />;
  const { text, by } = slot.thing;
  return (
    <div className="flex h-9.5 items-center gap-2 border-b border-hair">
      <span className="ppl min-w-0 flex-1 truncate" title={by ? `${text} (${by})` : text}>
        {text}
      </span>
      <Decide what={text} judge={judge} narrow />
    </div>
  );
}

export function Decide({ what, judge, narrow = false }: { what: string; judge: Judge; narrow?: boolean }) {
  return (
    <span className={`flex gap-1 ${narrow ? '' : 'mt-1.5'}`}>
      <DecideButton verdict="approved" what={what} narrow={narrow} onClick={() => judge('approved')} />
      <DecideButton verdict="rejected" what={what} narrow={narrow} onClick={() => judge('rejected')} />
    </span>
  );
}
