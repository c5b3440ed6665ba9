// A neuron's function as a small plot inside it, drawn to its radius.

import { sigmoid } from '@/lib/nn/activation';
import type { Circle } from './geometry';

export type NeuronFunction = 'step' | 'sigmoid' | 'sum';

type Props = Circle & { readonly of: NeuronFunction; readonly pen: number };

export function FunctionPlot({ x, y, r, of, pen }: Props) {
  if (of === 'sum')
    return (
      <path d={sumPath} transform={`translate(${x} ${y}) scale(${r})`} {...drawn} strokeWidth={pen / r} />
    );
  return (
    <g transform={`translate(${x} ${y}) scale(${r})`}>
      <path d="M-0.69 0.57H0.69" stroke="var(--ink-3)" strokeWidth={Math.max(1, pen * 0.3) / r} />
      <path d={of === 'step' ? stepPath : sigmoidPath} {...drawn} strokeWidth={pen / r} />
    </g>
  );
}

const drawn = {
  fill: 'none',
  stroke: 'var(--ink)',
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

const stepPath = 'M-0.62 0.36H0V-0.4H0.62';

/** z from −6 to 6 over the same box as the step. */
const sigmoidPath = `M${Array.from({ length: 25 }, (_, i) => {
  const z = (i - 12) / 2;
  return `${(z * (0.62 / 6)).toFixed(4)} ${(0.36 - 0.76 * sigmoid(z)).toFixed(4)}`;
}).join('L')}`;

/** A capital sigma, by hand: four strokes. */
const sumPath = 'M0.3 -0.34V-0.46H-0.3L0.06 0L-0.3 0.46H0.3V0.34';
