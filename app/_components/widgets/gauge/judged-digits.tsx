// The digits that a cost is taken over, as small as they can be drawn: those that the network reads right on teal, in
// reverse.

import { Digit } from '../../ui/digit';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import type { Labelled } from './room-cost';

type Props = {
  readonly digits: readonly Labelled[];
  readonly reads: readonly boolean[];
  readonly ours: boolean;
  readonly height: number;
};

const width = 792;
const side = 56;
const pitch = 66;
const columns = Math.floor(width / pitch);
const caption = 72;

export function JudgedDigits({ digits, reads, ours, height }: Props) {
  const shown = digits.slice(-columns * Math.floor((height - caption) / pitch));
  const from = digits.length - shown.length;
  const right = reads.filter(Boolean).length;
  const whose = ours ? 'of this room' : 'of the test set';
  const rows = Math.ceil(shown.length / columns);
  const top = height - rows * pitch;
  return (
    <Figure
      says={`${digits.length} digits ${whose}, ${right} of them read right.`}
      width={width}
      height={height}
    >
      <Label x={0} y={top - 24} size={36} weight={560}>
        {digits.length} digits {whose},{' '}
        <tspan style={{ fill: 'var(--acc)', fontWeight: 720 }}>{right} read right</tspan>
      </Label>
      {shown.map(({ pixels }, i) => {
        const x = (i % columns) * pitch;
        const y = top + Math.floor(i / columns) * pitch;
        const isRight = reads[from + i];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: digits have their places
          <g key={i} color={isRight ? 'var(--paper)' : 'var(--ink)'}>
            {isRight && <rect x={x} y={y} width={side} height={side} fill="var(--acc)" />}
            <Digit pixels={pixels} side={side} x={x} y={y} />
          </g>
        );
      })}
    </Figure>
  );
}
