// sum ≥ threshold, and how the threshold hops over the sign and becomes the bias: sum − threshold ≥ 0. The dotted box
// stays where it was.

import { biasOf } from '@/lib/nn/perceptron';
import { useWords } from '../../words/words';
import { dashOf, hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { plain } from '../parts/draw/number-text';

type Props = {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly sum: string;
  readonly threshold: number;
  /** How far the threshold has moved, 0 … 1. */
  readonly share: number;
  readonly holds: boolean;
  /** Where it is said what follows. */
  readonly verdict: { readonly x: number; readonly y: number };
};

const size = 60;
const box = { width: 204, height: 80 };
/** Middles once the threshold has moved: the box on either side, the sign between. */
const places = { bias: 268, sign: 413, threshold: 558 } as const;
/** Of a figure, and from the sum to the sign while nothing stands between them. */
const figure = size * 0.6;
const gap = 54;

export function Inequality({ x, y, sum, threshold, share, holds, verdict }: Props) {
  const words = useWords('widgets').perceptron.threshold;
  const left = Math.min(x, x + sum.length * figure + gap - places.sign);
  const right = x + (left - x) * (1 - share);
  const at = right + places.threshold + (places.bias - places.threshold) * share;
  return (
    <g>
      <Label x={x} y={y} size={size} voice="num" weight={760}>
        {sum}
      </Label>
      <Label x={right + places.sign} y={y} size={size} anchor="middle" voice="num" weight={640}>
        ≥
      </Label>
      {share > 0 && <Left x={right + places.threshold} y={y} share={share} />}
      <g transform={`translate(0 ${-Math.sin(Math.PI * share) * 50})`}>
        <Box x={at} y={y} threshold={threshold} crossed={share > 0.5} />
      </g>
      <Label x={verdict.x} y={verdict.y} size={40}>
        {words.verdict(holds)}
      </Label>
    </g>
  );
}

/** A box around a figure, by the middle and the base line of the figure. */
const around = (x: number, y: number) => ({
  x: x - box.width / 2,
  y: y - size * 0.35 - box.height / 2,
  width: box.width,
  height: box.height,
});

type At = { readonly x: number; readonly y: number };

/** What the threshold leaves behind: its dotted box, and 0. */
function Left({ x, y, share }: At & { readonly share: number }) {
  return (
    <>
      <rect {...around(x, y)} fill="none" stroke="var(--ink)" strokeWidth="3" strokeDasharray="3 6" />
      <Label x={x} y={y} size={size} anchor="middle" voice="num" weight={760} opacity={share}>
        0
      </Label>
    </>
  );
}

type BoxProps = At & {
  readonly threshold: number;
  /** It has crossed the sign: it is the bias. */
  readonly crossed: boolean;
};

function Box({ x, y, threshold, crossed }: BoxProps) {
  const bias = biasOf(threshold);
  const hue = crossed ? hueOf(bias) : 'var(--ink)';
  return (
    <>
      <rect
        {...around(x, y)}
        fill="var(--paper)"
        stroke={hue}
        strokeWidth="4"
        strokeDasharray={crossed ? dashOf(bias) : undefined}
      />
      <Label x={x} y={y} size={size} anchor="middle" voice="num" weight={760} hue={hue}>
        {crossed ? `${bias < 0 ? '−' : '+'} ${plain(Math.abs(bias))}` : plain(threshold)}
      </Label>
    </>
  );
}
