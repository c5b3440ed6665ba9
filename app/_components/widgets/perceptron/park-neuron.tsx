// The perceptron of the park: its questions, inputs and weights, the step within, threshold and bias below.

import { biasOf } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Edge } from '../parts/draw/edge';
import { Figure } from '../parts/draw/figure';
import { between, rimToRim, spread } from '../parts/draw/geometry';
import { dashOf, hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { WeightBox } from '../parts/draw/weight-box';
import type { GivenPerceptron, ParkWords } from '../parts/wiring/perceptron-params';
import { Indexed } from '../parts/wiring/wiring';

type Props = {
  readonly given: GivenPerceptron;
  readonly words: ParkWords;
  /** x1, x2, x3 beside the inputs: the cases need them. */
  readonly names: boolean;
  /** The inputs without their values. */
  readonly blank: boolean;
};

const body = { x: 738, y: 560, r: 84 };
const radius = 48;
const column = 424;
const tag = { x: 602, y: 744, width: 258, height: 116 };

/** The line from the neuron down to its tag. */
const toTag = `M${body.x} ${body.y + body.r}V${tag.y}`;

/** The arrow to the output. */
const away = `M${body.x + 86} ${body.y}H864m-22 -20l22 20l-22 20`;

export function ParkNeuron({ given, words, names, blank }: Props) {
  const { perceptron, inputs } = given;
  const places = spread(perceptron.weights.length, 340, 780);
  const bias = biasOf(perceptron.threshold);
  const said = useWords('widgets').perceptron.park;
  const pairs = perceptron.weights.map((weight, i) => ({ weight, input: inputs[i] ?? 0 }));
  return (
    <>
      <Questions asked={words.questions} places={places} />
      <Figure
        says={said.describe(pairs, perceptron.threshold, bias)}
        width={1920}
        height={1080}
        className="park-neuron"
      >
        {perceptron.weights.map((weight, i) => (
          <Edge
            key={places[i]}
            {...rimToRim({ x: column, y: places[i]!, r: radius }, body)}
            weight={weight}
          />
        ))}
        <path d={toTag} stroke={hueOf(bias)} strokeWidth="7" strokeDasharray={dashOf(bias)} />
        {perceptron.weights.map((weight, i) => (
          <WeightedInput
            key={places[i]}
            {...{ weight, blank, names }}
            place={i}
            y={places[i]!}
            value={inputs[i]}
          />
        ))}
        <Neuron {...body} pen={5} plot="step" />
        <Tag lines={words.tag} bias={bias} />
        <path d={away} fill="none" stroke="var(--ink)" strokeWidth="5" />
      </Figure>
    </>
  );
}

type QuestionsProps = { readonly asked: readonly string[]; readonly places: readonly number[] };

function Questions({ asked, places }: QuestionsProps) {
  return (
    <ul className="park-questions">
      {keyed(asked).map(({ key, item }) => (
        <li key={key} style={{ top: places[Number(key)] }}>
          {item}
        </li>
      ))}
    </ul>
  );
}

type InputProps = Pick<Props, 'names' | 'blank'> & {
  readonly weight: number;
  /** From 0. */
  readonly place: number;
  readonly y: number;
  readonly value: number | undefined;
};

function WeightedInput({ weight, place, y, value, names, blank }: InputProps) {
  const input = { x: column, y };
  return (
    <g>
      <Neuron
        {...input}
        r={radius}
        activation={blank ? 0 : (value ?? 0)}
        label={blank ? undefined : value}
        labelSize={56}
        pen={4}
      />
      {names && (
        <Indexed
          letter="x"
          index={place + 1}
          x={column - radius * 0.8}
          y={y - radius * 0.86}
          size={36}
          anchor="end"
        />
      )}
      <WeightBox {...between(input, body, 0.47)} weight={weight} size={54} text={String(weight)} />
    </g>
  );
}

/** Threshold and bias, below the neuron. */
function Tag({ lines, bias }: { readonly lines: readonly string[]; readonly bias: number }) {
  return (
    <>
      <rect {...tag} fill="var(--sheet)" stroke="var(--ink)" strokeWidth="3" />
      {keyed(lines).map(({ key, item }) => {
        const first = key === '0';
        const y = tag.y + (lines.length === 1 ? 72 : first ? 45 : 95);
        const voice =
          first && lines.length > 1 ? { size: 34, weight: 480 } : { size: 40, weight: 720, hue: hueOf(bias) };
        return (
          <Label key={key} x={tag.x + tag.width / 2} y={y} anchor="middle" {...voice}>
            {item}
          </Label>
        );
      })}
    </>
  );
}
