// The artificial neuron on a phone: switch its inputs, and a pulse runs through it.

import { useState } from 'react';
import { exampleWeights } from '@/lib/deck/example-perceptron';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { rimToRim } from '../parts/draw/geometry';
import { motion } from '../parts/draw/motion';
import { plain } from '../parts/draw/number-text';
import { Pulse } from '../parts/draw/pulse';
import { useFlow } from '../parts/draw/use-flow';
import { handWiring } from '../parts/wiring/hand-wiring';
import { OwnPerceptron, switched } from '../parts/wiring/own-perceptron';
import { inputPlaces } from '../parts/wiring/wiring';
import { firing } from './firing';

export function OwnNeuron() {
  const words = useWords('widgets').neuron;
  const [inputs, setInputs] = useState<readonly number[]>([1, 0, 1]);
  const share = useFlow(inputs.join(''), { millis: motion.flow.millis, ease: (time) => time });
  const now = firing(inputs, exampleWeights, share);
  const there = now.arriving === 1;
  const on = keyed(inputs).flatMap(({ key, item }) => (item === 1 ? [exampleWeights[Number(key)]!] : []));
  const said =
    on.length > 1
      ? `${on.map((weight) => plain(weight)).join(' + ')} = ${plain(now.sum)}`
      : words.sumIs(plain(now.sum));
  return (
    <>
      <OwnPerceptron
        inputs={inputs}
        weights={exampleWeights}
        plot="step"
        output={now.fires && now.leaving === 1 ? 1 : 0}
        {...(there ? { sum: now.sum } : {})}
        onSwitch={(input) => setInputs(switched(inputs, input))}
        says={words.describeOwn(plain(now.sum), now.fires)}
      >
        {keyed(inputPlaces(handWiring, inputs.length)).map(({ key, item }) =>
          inputs[Number(key)] === 1 ? (
            <Pulse key={key} {...rimToRim(item, handWiring.body)} at={now.arriving} side={14} />
          ) : null,
        )}
      </OwnPerceptron>
      <OwnParts />
      <div className="tap-name" aria-live="polite">
        <b>{now.fires ? words.fires : words.silent}</b>
        <span className="num">{said}</span>
      </div>
    </>
  );
}

function OwnParts() {
  const words = useWords('widgets').neuron;
  return (
    <dl className="hand-parts">
      <dt>x</dt>
      <dd>{words.ownInputs}</dd>
      <dt>w</dt>
      <dd>{words.ownWeights}</dd>
      <dt className="hand-round" />
      <dd>{words.ownSum}</dd>
      <dt>→</dt>
      <dd>{words.ownOutput}</dd>
    </dl>
  );
}
