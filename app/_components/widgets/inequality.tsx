// sum ≥ threshold, and how the threshold hops over the sign and becomes the bias: sum − threshold ≥ 0. The dotted box
// stays where it was.

import { biasOf } from '@/lib/nn/perceptron';
import { dashOf, hueOf } from './draw/hues';
import { Label } from './draw/label';
import { plain } from './draw/number-text';

type Props = {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly sum: string;
  readonly threshold: number;
  /** How far the threshold has moved, 0 … 1. */
  readonly share: number;
  readonly holds: boolean;
};

const size = 60;
const box = { width: 204, height: 80 };
/** Middles: the sum before and after it makes room, the box on either side, the sign between. */
const places = { sum: [244, 84], bias: 268, sign: 400, threshold: 534, verdict: 660 } as const;

export function Inequality({ x, y, sum, threshold, share, holds }: Props) {
  const bias = biasOf(threshold);
  const crossed = share > 0.5;
  const at = x + places.threshold + (places.bias - places.threshold) * share;
  const lift = Math.sin(Math.PI * share) * 50;
  const middle = y - size * 0.35;
  const frame = { width: box.width, height: box.height, y: middle - box.height / 2 };
  const text = crossed ? `${bias < 0 ? '−' : '+'} ${plain(Math.abs(bias))}` : plain(threshold);
  return (
    <g>
      <Label
        x={x + places.sum[0] + (places.sum[1] - places.sum[0]) * share}
        y={y}
        size={size}
        anchor="middle"
        voice="num"
        weight={760}
      >
        {sum}
      </Label>
      <Label x={x + places.sign} y={y} size={size} anchor="middle" voice="num" weight={640}>
        ≥
      </Label>
      {share > 0 && (
        <>
          <rect
            {...frame}
            x={x + places.threshold - box.width / 2}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="3"
            strokeDasharray="3 6"
          />
          <Label
            x={x + places.threshold}
            y={y}
            size={size}
            anchor="middle"
            voice="num"
            weight={760}
            opacity={share}
          >
            0
          </Label>
        </>
      )}
      <g transform={`translate(0 ${-lift})`}>
        <rect
          {...frame}
          x={at - box.width / 2}
          fill="var(--paper)"
          stroke={crossed ? hueOf(bias) : 'var(--ink)'}
          strokeWidth="4"
          strokeDasharray={crossed ? dashOf(bias) : undefined}
        />
        <Label
          x={at}
          y={y}
          size={size}
          anchor="middle"
          voice="num"
          weight={760}
          hue={crossed ? hueOf(bias) : 'var(--ink)'}
        >
          {text}
        </Label>
      </g>
      <Label x={x + places.verdict} y={y - 6} size={40}>
        {holds ? 'yes, so output 1' : 'no, so output 0'}
      </Label>
    </g>
  );
}
