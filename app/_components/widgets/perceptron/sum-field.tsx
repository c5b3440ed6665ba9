// The weighted sum and what the activation function makes of it, with live numbers: the drawing changes one of them
// at a time, and the walk below follows.

import { output, walk, weightedSum } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { FiredOutput } from '../parts/draw/fired-output';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';
import { motion } from '../parts/draw/motion';
import { Neuron } from '../parts/draw/neuron';
import { plain } from '../parts/draw/number-text';
import { useClock, useGlides } from '../parts/draw/use-flow';
import { type GivenPerceptron, termText } from '../parts/wiring/perceptron-params';
import { Arrow, Wiring } from '../parts/wiring/wiring';
import { demonstration, type Setting } from './demonstration';
import { stageField, stageWiring } from './stage-wiring';
import { reach, walkScale } from './walk-layout';
import { WalkPaper } from './walk-paper';
import { WorkedSum } from './worked-sum';

/** Milliseconds that each setting stands. */
const standing = 3600;
const { side, u } = stageField;
const { body } = stageWiring;
/** Of the squared paper below the neuron. */
const top = 15 * u;

type Props = WidgetProps<'perceptron'> & { readonly given: GivenPerceptron };

export function SumField({ given, surface, beneath }: Props) {
  const words = useWords('widgets').perceptron;
  const { perceptron } = given;
  const settings = demonstration({ inputs: given.inputs, weights: perceptron.weights });
  const passed = useClock(surface === 'stage');
  const now = settings[Math.floor(passed / standing) % settings.length]!;
  const inputs = useGlides(now.inputs, motion.step);
  const weights = useGlides(now.weights, motion.step);
  const sum = weightedSum(now.inputs, now.weights);
  const out = output(now.inputs, { ...perceptron, weights: now.weights });
  const terms = now.weights.map((weight, i) => termText(now.inputs[i] ?? 0, Number(weight.toFixed(2))));
  return (
    <>
      {beneath > 0 && (
        <div className="beneath-words">
          <WorkedSum inputs={now.inputs} weights={now.weights} sum={sum} out={out} height={beneath} />
        </div>
      )}
      <Figure says={words.sum.describe(terms.join(' + '), plain(sum), out)} width={side} height={side}>
        <Wiring
          measure={stageWiring}
          inputs={now.inputs}
          weights={weights}
          boxTexts={now.weights.map((weight) => plain(weight))}
          weightNames
          plot="sum"
        />
        <Outcome sum={sum} out={out} />
        <Walk {...{ settings, inputs, weights, terms }} />
      </Figure>
    </>
  );
}

/** From the sum through the activation function to the output. */
function Outcome({ sum, out }: { readonly sum: number; readonly out: 0 | 1 }) {
  const words = useWords('widgets').perceptron;
  const middle = (body.x + body.r + 712) / 2;
  return (
    <>
      <Arrow from={{ x: body.x + body.r + 6, y: body.y }} to={{ x: 712, y: body.y }} pen={5} />
      <Neuron x={784} y={body.y} r={66} plot="step" pen={5} />
      <Arrow from={{ x: 856, y: body.y }} to={{ x: 896, y: body.y }} pen={5} />
      <FiredOutput x={954} y={body.y} out={out} />
      <Label x={body.x} y={body.y + body.r + 50} size={30} anchor="middle">
        {words.sum.weighted}
      </Label>
      <Label x={middle} y={body.y - 26} size={44} anchor="middle" voice="num" weight={760}>
        {plain(sum)}
      </Label>
      {keyed(words.sum.activation).map(({ key, item }) => (
        <Label key={key} x={784} y={body.y + 118 + 34 * Number(key)} size={30} anchor="middle">
          {item}
        </Label>
      ))}
      <Label x={954} y={body.y + 94} size={30} anchor="middle">
        {words.output}
      </Label>
    </>
  );
}

type WalkProps = {
  /** All that it comes to: the paper holds their widest walk. */
  readonly settings: readonly Setting[];
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly terms: readonly string[];
};

function Walk({ settings, inputs, weights, terms }: WalkProps) {
  const strides = walk(weights.map((weight, i) => weight * (inputs[i] ?? 0)));
  const ends = settings.flatMap((one) => reach(walk(one.weights.map((w, i) => w * (one.inputs[i] ?? 0)))));
  const scale = walkScale(Math.min(...ends), Math.max(...ends), 28);
  return (
    <>
      <GraphPaper
        x={0}
        y={top}
        width={side}
        height={13 * u + 1}
        u={u}
        origin={{ x: scale.zero * u, y: top }}
      />
      <WalkPaper
        {...{ x: 0, y: top, u, scale }}
        rows={strides.map((stride, i) => ({ ...stride, label: terms[i]!, weight: weights[i]! }))}
        tops={[1.5, 4.25, 7]}
        bar={1.5}
        axis={10}
        bottom={13}
        size={{ label: 34, tick: 30 }}
      />
    </>
  );
}
