// What the network would read off: w and its cost, large, in the free space above the valley.

import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import type { PlotSheet } from '../parts/curve/plot-sheet';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';

type Props = {
  readonly sheet: PlotSheet;
  readonly w: number;
  /** A line above, smaller: "step 7". */
  readonly note?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
};

export function Readout({ sheet, w, note, x, y, anchor = 'start' }: Props) {
  const { large, type, curve } = sheet;
  const cost = curve.cost(w);
  const words = useWords('widgets').descent;
  const common = { x, anchor, halo: type * 0.5 };
  return (
    <g>
      {note && (
        <Label {...common} y={y - large * 1.05} size={type} hue="var(--ink-2)">
          {note}
        </Label>
      )}
      <Label {...common} y={y} size={large} voice="num" weight={700}>
        w = {shown(w, words)}
      </Label>
      <Label {...common} y={y + large * 1.12} size={large} voice="num" weight={700} hue="var(--cost)">
        C = {shown(cost, words)}
      </Label>
    </g>
  );
}

/** Never longer than a few figures: what diverges grows fast. */
export function shown(value: number, words: Words['widgets']['descent']): string {
  if (Math.abs(value) < 1000) return fixed(value, 2);
  return Math.abs(value) < 1e6 ? words.number(Math.round(value)).replace('-', '−') : words.beyond;
}
