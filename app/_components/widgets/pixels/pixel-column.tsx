// The picture beside the one column that its 784 pixels unroll into, and eighteen of the inputs up close.

import { useMemo } from 'react';
import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { spread } from '../parts/draw/geometry';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { fixed } from '../parts/draw/number-text';
import { useFlow } from '../parts/draw/use-flow';
import { type InputSlice, inputSlice, shownInputs } from '../parts/pass/input-slice';
import { Picture } from '../parts/pass/picture';
import { type RoomDigit, whoDrew } from '../parts/pass/room-digit';
import { Unroll } from './unroll';

const picture = { x: 60, y: 300, cell: 24 };
const column = { x: 936, y: 36, width: 84, height: 1008 };
const near = { x: 1320, r: 22, first: 96, last: 984 };
const steady = (share: number) => share;

type Props = { readonly digit: RoomDigit; readonly unrolled: boolean };

export function PixelColumn({ digit, unrolled }: Props) {
  const slice = useMemo(() => inputSlice(digit.pixels), [digit.pixels]);
  const run = useFlow(`${digit.id} ${unrolled}`, { millis: 4200, ease: steady, on: unrolled });
  const done = unrolled ? run : 0;
  const words = useWords('widgets');
  return (
    <>
      <Figure
        says={describe(digit, slice, unrolled, words)}
        width={1920}
        height={1080}
        className="whole-canvas"
      >
        <g opacity={done === 0 ? 1 : 0.35}>
          <Picture pixels={digit.pixels} {...picture} />
        </g>
        <rect
          {...column}
          x={column.x - 2}
          y={column.y - 2}
          width={column.width + 4}
          height={column.height + 4}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={3}
          strokeDasharray={done === 0 ? '3 9' : undefined}
        />
        <Label x={column.x - 24} y={72} size={34} anchor="end" weight={640}>
          <tspan className="num">784</tspan> {words.pixels.inputs[0]}
        </Label>
        <Label x={column.x - 24} y={112} size={34} anchor="end" weight={640}>
          {words.pixels.inputs[1]}
        </Label>
        {done === 1 && <Near digit={digit} slice={slice} />}
      </Figure>
      {done > 0 && <Unroll pixels={digit.pixels} picture={picture} column={column} done={done} />}
    </>
  );
}

function Near({ digit, slice }: { readonly digit: RoomDigit; readonly slice: InputSlice }) {
  const words = useWords('widgets');
  const each = column.height / 784;
  const from = column.y + slice.from * each;
  const to = from + shownInputs * each;
  const right = column.x + column.width;
  const places = spread(shownInputs, near.first, near.last);
  const top = near.first - near.r - 6;
  const bottom = near.last + near.r + 6;
  return (
    <g>
      <g fill="none" stroke="var(--room-ink)" strokeWidth={4}>
        <path d={`M${right + 6} ${from}H${right + 22}L${near.x - 60} ${top}h18`} />
        <path d={`M${right + 6} ${to}H${right + 22}L${near.x - 60} ${bottom}h18`} />
      </g>
      <Label x={near.x} y={top - 16} size={30} anchor="middle" hue="var(--ink-2)">
        {words.passing.above(slice.above)}
      </Label>
      {places.map((y, i) => {
        const grey = (digit.pixels[slice.from + i] ?? 0) / 255;
        return (
          <g key={y}>
            <Neuron x={near.x} y={y} r={near.r} activation={grey} />
            <Label x={near.x + 54} y={y + 12} size={36} voice="num" weight={640}>
              {fixed(grey)}
            </Label>
            <Label x={near.x + 190} y={y + 11} size={32} hue="var(--ink-2)">
              {words.pixels.place(slice.row, slice.column + i)}
            </Label>
          </g>
        );
      })}
      <Label x={near.x} y={bottom + 36} size={30} anchor="middle" hue="var(--ink-2)">
        {words.passing.below(slice.below)}
      </Label>
    </g>
  );
}

function describe(digit: RoomDigit, slice: InputSlice, unrolled: boolean, words: Words['widgets']): string {
  const who = whoDrew(digit, words.digits);
  return unrolled
    ? words.pixels.describeUnrolled(who, shownInputs, slice.row)
    : words.pixels.describeColumn(who);
}
