// The questions as switches before the neuron that weighs their answers.

import type { ReactNode } from 'react';
import { biasOf, output } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { between, type Circle, phoneWidths, rimToRim, spread } from '../parts/draw/geometry';
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
  const { weights, threshold } = perceptron;
  const height = row * weights.length;
  const body = { x: 290, y: height / 2 - 10, r: 28 };
  const places = spread(weights.length, row / 2, height - row / 2).map((y) => ({ x: column, y, r: 21 }));
  const out = output(inputs, perceptron);
  return (
    <HandFigure
      says={words.describeSwitches(weights.length, threshold, biasOf(threshold), out)}
      height={height}
      over={keyed(places).map(({ key, item }) => (
        <Switch
          key={key}
          on={inputs[Number(key)] === 1}
          top={`${((item.y - row / 2) / height) * 100}%`}
          onSwitch={() => onSwitch(Number(key))}
        >
          {questions[Number(key)] ?? `x${Number(key) + 1}`}
        </Switch>
      ))}
    >
      {keyed(places).map(({ key, item }) => (
        <WeightedInput
          key={key}
          at={item}
          body={body}
          weight={weights[Number(key)]!}
          value={inputs[Number(key)] ?? 0}
        />
      ))}
      <Neuron {...body} plot="step" pen={2.5} fires={out === 1} />
      <Threshold x={body.x} y={height - 24} threshold={threshold} />
    </HandFigure>
  );
}

type ThresholdProps = { readonly x: number; readonly y: number; readonly threshold: number };

/** The threshold, and below it the bias that it is. */
function Threshold({ x, y, threshold }: ThresholdProps) {
  const words = useWords('widgets').perceptron.park;
  const bias = biasOf(threshold);
  return (
    <>
      <Label x={x} y={y} size={14} anchor="middle" hue="var(--ink-2)">
        {words.threshold(threshold)}
      </Label>
      <Label x={x} y={y + 19} size={15} anchor="middle" weight={720} hue={hueOf(bias)}>
        {words.bias(bias)}
      </Label>
    </>
  );
}

type SwitchProps = {
  readonly on: boolean;
  readonly top: string;
  readonly onSwitch: () => void;
  readonly children: ReactNode;
};

function Switch({ on, top, onSwitch, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="park-switch"
      style={{ top, width: `${((column + 24) / handWidth) * 100}%` }}
      onClick={onSwitch}
    >
      {children}
    </button>
  );
}

type InputProps = {
  readonly at: Circle;
  readonly body: Circle;
  readonly weight: number;
  readonly value: number;
};

function WeightedInput({ at, body, weight, value }: InputProps) {
  return (
    <g>
      <Edge {...rimToRim(at, body)} weight={weight} widths={{ ...phoneWidths, perUnit: 1 }} dash={0.5} />
      <WeightBox {...between(at, body, 0.5)} weight={weight} size={17} text={String(weight)} dash={0.4} />
      <Neuron {...at} activation={value} label={value} labelSize={22} pen={2} />
    </g>
  );
}
