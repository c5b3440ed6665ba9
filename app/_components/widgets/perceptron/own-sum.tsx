// Three weights to slide, three inputs to switch, and one's own sum and output.

import { useState } from 'react';
import { output, weightedSum } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { plain } from '../parts/draw/number-text';
import { HandSlider } from '../parts/phone/hand-slider';
import { OwnPerceptron, switched } from '../parts/wiring/own-perceptron';
import { type GivenPerceptron, termText } from '../parts/wiring/perceptron-params';

type Props = Pick<PhoneWidgetProps, 'words'> & { readonly given: GivenPerceptron };

export function OwnSum({ given, words }: Props) {
  const said = useWords('widgets').perceptron.sum;
  const [inputs, setInputs] = useState(given.inputs);
  const [weights, setWeights] = useState(given.perceptron.weights);
  const sum = weightedSum(inputs, weights);
  const out = output(inputs, { ...given.perceptron, weights });
  const terms = weights.map((weight, i) => termText(inputs[i] ?? 0, weight)).join(' + ');
  const far = Math.max(2, ...given.perceptron.weights.map(Math.abs));
  return (
    <>
      {words}
      <OwnPerceptron
        {...{ inputs, weights, sum }}
        plot="step"
        output={out}
        onSwitch={(input) => setInputs(switched(inputs, input))}
        says={said.describeOwn(plain(sum), out)}
      />
      <p className="num hand-sum" aria-live="polite">
        {terms} = {plain(sum)}
      </p>
      <div>
        {keyed(weights).map(({ key, item }) => (
          <HandSlider
            key={key}
            name={<WeightName place={Number(key) + 1} />}
            value={item}
            min={-far}
            max={far}
            step={0.1}
            onChange={(weight) => setWeights(weights.map((old, i) => (i === Number(key) ? weight : old)))}
          />
        ))}
      </div>
    </>
  );
}

function WeightName({ place }: { readonly place: number }) {
  return (
    <>
      w<sub>{place}</sub>
    </>
  );
}
