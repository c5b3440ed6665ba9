// A piece of the input column, lying down: the chosen pixel's neuron lights, with its neighbours on both sides.

import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { fixed } from '../parts/draw/number-text';
import { HandFigure, handWidth } from '../parts/phone/hand-figure';

type Props = { readonly pixels: ArrayLike<number>; readonly chosen: number };

const each = 48;
const around = [-3, -2, -1, 0, 1, 2, 3];
const last = 783;

export function PixelNeurons({ pixels, chosen }: Props) {
  const words = useWords('widgets').pixels;
  const grey = (pixels[chosen] ?? 0) / 255;
  return (
    <div aria-live="polite">
      <HandFigure says={words.describeNeuron(chosen + 1, fixed(grey))} height={90}>
        {around.map((off) => {
          const pixel = chosen + off;
          if (pixel < 0 || pixel > last) return null;
          const x = handWidth / 2 + off * each;
          return (
            <Neuron
              key={pixel}
              x={x}
              y={31}
              r={off === 0 ? 25 : 17}
              pen={2}
              activation={(pixels[pixel] ?? 0) / 255}
              you={off === 0}
              {...(off === 0 ? { label: fixed(grey), labelSize: 18 } : {})}
            />
          );
        })}
        <Label x={handWidth / 2} y={84} size={18} anchor="middle" weight={640}>
          {words.inputOf(chosen + 1, last + 1)}
        </Label>
      </HandFigure>
    </div>
  );
}
