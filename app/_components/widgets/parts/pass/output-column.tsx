// The ten outputs: a neuron, its digit and what it says.

import { memo } from 'react';
import type { Circle } from '../draw/geometry';
import { Label } from '../draw/label';
import { Neuron } from '../draw/neuron';
import { fixed } from '../draw/number-text';

type Props = {
  readonly neurons: readonly Circle[];
  /** Without them the neurons are empty and say nothing. */
  readonly outputs?: ArrayLike<number> | undefined;
  /** How much has arrived, 0 … 1. */
  readonly filled: number;
  /** How many of them stand there already; all, unless said. */
  readonly there?: number;
};

export const OutputColumn = memo(function OutputColumn({ neurons, outputs, filled, there }: Props) {
  const winner = outputs && filled === 1 ? largestOf(outputs) : -1;
  return neurons.slice(0, there ?? neurons.length).map(({ x, y, r }, digit) => {
    const wins = digit === winner;
    const hue = wins ? 'var(--ink)' : 'var(--ink-2)';
    const output = (outputs?.[digit] ?? 0) * filled;
    return (
      <g key={y}>
        <Neuron x={x} y={y} r={wins ? r + 6 : r} pen={wins ? 5 : 3} activation={output} />
        <Label x={x + 64} y={y + 22} size={62} weight={wins ? 800 : 420} hue={hue}>
          {digit}
        </Label>
        {outputs && filled > 0 && (
          <Label
            x={1872}
            y={y + 14}
            size={40}
            anchor="end"
            voice="num"
            weight={wins ? 800 : 420}
            hue={hue}
            opacity={Math.min(1, filled * 3)}
          >
            {fixed(output)}
          </Label>
        )}
      </g>
    );
  });
});

function largestOf(numbers: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! > numbers[best]!) best = i;
  return best;
}
