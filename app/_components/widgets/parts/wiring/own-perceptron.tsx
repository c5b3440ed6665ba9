// One's own perceptron on a phone: inputs to switch by touch, weights as edges, the output that comes of it.

import type { ReactNode } from 'react';
import { keyed } from '../../../slides/keyed';
import { useWords } from '../../../words/words';
import type { NeuronFunction } from '../draw/function-plot';
import { Label } from '../draw/label';
import { Neuron } from '../draw/neuron';
import { plain } from '../draw/number-text';
import { HandFigure, OverPart } from '../phone/hand-figure';
import { handOutput, handWiring, wiringHeight } from './hand-wiring';
import { Arrow, inputPlaces, Wiring } from './wiring';

type Props = {
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly plot: NeuronFunction;
  readonly output: 0 | 1;
  /** Written above the arrow. */
  readonly sum?: number;
  readonly onSwitch: (input: number) => void;
  readonly says: string;
  readonly children?: ReactNode;
};

const { body } = handWiring;

export function OwnPerceptron({ inputs, weights, plot, output, sum, onSwitch, says, children }: Props) {
  const words = useWords('widgets').perceptron;
  return (
    <HandFigure
      says={says}
      height={wiringHeight}
      over={keyed(inputPlaces(handWiring, weights.length)).map(({ key, item }) => (
        <OverPart
          key={key}
          at={item}
          height={wiringHeight}
          label={words.input(Number(key) + 1)}
          on={inputs[Number(key)] === 1}
          onPress={() => onSwitch(Number(key))}
        />
      ))}
    >
      <Wiring measure={handWiring} inputs={inputs} weights={weights} plot={plot}>
        {children}
      </Wiring>
      <Outcome sum={sum} output={output} />
    </HandFigure>
  );
}

const arrow = {
  from: { x: body.x + body.r + 4, y: body.y },
  to: { x: handOutput.x - handOutput.r - 8, y: body.y },
};

type OutcomeProps = { readonly sum: number | undefined; readonly output: 0 | 1 };

function Outcome({ sum, output }: OutcomeProps) {
  return (
    <>
      <Arrow {...arrow} pen={2.5} />
      {sum !== undefined && (
        <Label
          x={(arrow.from.x + arrow.to.x) / 2}
          y={body.y - 17}
          size={18}
          anchor="middle"
          voice="num"
          weight={760}
        >
          {plain(sum)}
        </Label>
      )}
      <Neuron
        {...handOutput}
        activation={output}
        label={output}
        labelSize={26}
        pen={2}
        fires={output === 1}
      />
    </>
  );
}

/** The inputs with one of them switched over. */
export const switched = (inputs: readonly number[], place: number): readonly number[] =>
  inputs.map((input, i) => (i === place ? 1 - input : input));
