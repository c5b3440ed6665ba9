// The questions as switches before the neuron that weighs their answers.

import { biasOf, output } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { between, phoneWidths, rimToRim, spread } from '../parts/draw/geometry';
import { hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { WeightBox } from '../parts/draw/weight-box';
import { HandFigure, handWidth } from '../parts/phone/hand-figure';
import type { GivenPerceptron } from '../parts/wiring/perceptron-params';

type Props = {
  readonly given: GivenPerceptron;
  readonly questions: readonly string[];
  readonly onSwitch: (input: number) => void;
};

const row = 60;
const column = 164;

export function ParkSwitches({ given, questions, onSwitch }: Props) {
  const words = useWords('widgets').perceptron.park;
  const { perceptron, inputs } = given;
  const count = perceptron.weights.length;
  const height = row * count;
  const body = { x: 290, y: height / 2 - 10, r: 28 };
  const bias = biasOf(perceptron.threshold);
  const places = spread(count, row / 2, height - row / 2).map((y) => ({ x: column, y, r: 21 }));
  const out = output(inputs, perceptron);
  return (
    <HandFigure
      says={words.describeSwitches(count, perceptron.threshold, bias, out)}
      height={height}
      over={keyed(places).map(({ key, item }) => (
        <button
          key={key}
          type="button"
          role="switch"
          aria-checked={inputs[Number(key)] === 1}
          className="park-switch"
          style={{
            top: `${((item.y - row / 2) / height) * 100}%`,
            width: `${((column + 24) / handWidth) * 100}%`,
          }}
          onClick={() => onSwitch(Number(key))}
        >
          {questions[Number(key)] ?? `x${Number(key) + 1}`}
        </button>
      ))}
    >
      {keyed(places).map(({ key, item }) => {
        const i = Number(key);
        const weight = perceptron.weights[i]!;
        return (
          <g key={key}>
            <Edge
              {...rimToRim(item, body)}
              weight={weight}
              widths={{ ...phoneWidths, perUnit: 1 }}
              dash={0.5}
            />
            <WeightBox
              {...between(item, body, 0.5)}
              weight={weight}
              size={17}
              text={String(weight)}
              dash={0.4}
            />
            <Neuron {...item} activation={inputs[i] ?? 0} label={inputs[i] ?? 0} labelSize={22} pen={2} />
          </g>
        );
      })}
      <Neuron {...body} plot="step" pen={2.5} fires={out === 1} />
      <Label x={body.x} y={height - 24} size={14} anchor="middle" hue="var(--ink-2)">
        {words.threshold(perceptron.threshold)}
      </Label>
      <Label x={body.x} y={height - 5} size={15} anchor="middle" weight={720} hue={hueOf(bias)}>
        {words.bias(bias)}
      </Label>
    </HandFigure>
  );
}
