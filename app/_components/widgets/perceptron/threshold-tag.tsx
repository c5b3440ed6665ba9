// Below the neuron: the threshold on a plain edge, and once it has moved, the bias on an edge of its own sign.

import { biasOf } from '@/lib/nn/perceptron';
import { useWords } from '../../words/words';
import { dashOf, hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { plain, signed } from '../parts/draw/number-text';

type Props = {
  readonly x: number;
  readonly top: number;
  readonly threshold: number;
  readonly moved: boolean;
};

const tag = { width: 258, drop: 38, height: 66 };

export function ThresholdTag({ x, top, threshold, moved }: Props) {
  const words = useWords('widgets').perceptron.threshold;
  const bias = biasOf(threshold);
  const hue = moved ? hueOf(bias) : 'var(--ink)';
  return (
    <g>
      <path
        d={`M${x} ${top}v${tag.drop}`}
        stroke={hue}
        strokeWidth="6"
        strokeDasharray={moved ? dashOf(bias, 0.7) : undefined}
      />
      <rect
        x={x - tag.width / 2}
        y={top + tag.drop}
        width={tag.width}
        height={tag.height}
        fill="var(--sheet)"
        stroke="var(--ink)"
        strokeWidth="3"
      />
      <Label x={x} y={top + tag.drop + 45} size={36} anchor="middle" weight={640} hue={hue}>
        {moved ? words.bias(signed(bias)) : words.threshold(plain(threshold))}
      </Label>
    </g>
  );
}
