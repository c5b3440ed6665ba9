// The digits that a cost is taken over, as small as they can be drawn: those that the network reads right on teal, in
// reverse.

import { Digit } from '../../ui/digit';
import { useWords } from '../../words/words';
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
  const words = useWords('widgets').gauge;
  const rows = Math.ceil(shown.length / columns);
  const top = height - rows * pitch;
  return (
    <Figure says={words.describeJudged(digits.length, ours, right)} width={width} height={height}>
      <Label x={0} y={top - 24} size={36} weight={560}>
        {words.judged(digits.length, ours)}{' '}
        <tspan style={{ fill: 'var(--acc)', fontWeight: 720 }}>{words.readRight(right)}</tspan>
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
