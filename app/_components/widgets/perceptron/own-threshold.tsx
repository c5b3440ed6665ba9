// A threshold to slide. Both forms of the rule are worked out on their own, and agree at every setting.

import { useState } from 'react';
import { biasOf, firesAtThreshold, firesWithBias, weightedSum } from '@/lib/nn/perceptron';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { plain } from '../parts/draw/number-text';
import { HandSlider } from '../parts/phone/hand-slider';
import { OwnPerceptron, switched } from '../parts/wiring/own-perceptron';
import type { GivenPerceptron } from '../parts/wiring/perceptron-params';

type Props = Pick<PhoneWidgetProps, 'words' | 'step' | 'builds'> & { readonly given: GivenPerceptron };

export function OwnThreshold({ given, words, ...built }: Props) {
  const said = useWords('widgets').perceptron.threshold;
  const { weights, rule } = given.perceptron;
  const [inputs, setInputs] = useState(given.inputs);
  const [threshold, setThreshold] = useState(given.perceptron.threshold);
  const sum = weightedSum(inputs, weights);
  const bias = biasOf(threshold);
  const first = firesAtThreshold(sum, threshold, rule);
  const second = firesWithBias(sum, bias, rule);
  const far = Math.max(2, Math.abs(given.perceptron.threshold));
  return (
    <>
      {words}
      <OwnPerceptron
        {...{ inputs, weights, sum }}
        plot="step"
        output={first ? 1 : 0}
        onSwitch={(input) => setInputs(switched(inputs, input))}
        says={said.describeOwn(plain(sum), plain(threshold), first ? 1 : 0)}
      />
      <HandSlider
        name={said.name}
        value={threshold}
        min={-far}
        max={far}
        step={0.1}
        onChange={setThreshold}
      />
      <div className="hand-forms" aria-live="polite">
        <Form text={`${plain(sum)} ≥ ${plain(threshold)}`} holds={first} />
        {isBuilt(built) && (
          <>
            <Form text={withBias(sum, bias)} holds={second} />
            <p className="text-ph-label text-ink-2">{said.agree(first === second)}</p>
          </>
        )}
      </div>
    </>
  );
}

const withBias = (sum: number, bias: number): string =>
  `${plain(sum)} ${bias < 0 ? '−' : '+'} ${plain(Math.abs(bias))} ≥ 0`;

function Form({ text, holds }: { readonly text: string; readonly holds: boolean }) {
  const words = useWords('widgets').perceptron.threshold;
  return (
    <p className="hand-form">
      <span className="num">{text}</span>
      <span>
        {words.holds(holds)} <b>{words.outputIs(holds ? 1 : 0)}</b>
      </span>
    </p>
  );
}
