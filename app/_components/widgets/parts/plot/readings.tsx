// z, and the neuron's output beside it, as ink and as a number.

import { useWords } from '../../../words/words';
import { Neuron } from '../draw/neuron';
import { fixed } from '../draw/number-text';

type Props = { readonly z: number; readonly output: number; readonly text: string };

export function Readings({ z, output, text }: Props) {
  return (
    <p className="hand-readings" aria-live="polite">
      <span>
        z <b className="num">{fixed(z, 1)}</b>
      </span>
      <span className="flex items-center gap-3">
        {useWords('widgets').stepFunction.output} <b className="num">{text}</b>
        <svg aria-hidden="true" width="56" height="56" viewBox="0 0 56 56">
          <Neuron x={28} y={28} r={20} activation={output} pen={2} fires={output === 1} />
        </svg>
      </span>
    </p>
  );
}
