// The slide's perceptron above a question about it: its inputs are still open, and so is its output.

'use client';

import type { Block, WidgetBlock } from '@/lib/deck/deck';
import { biasOf } from '@/lib/nn/perceptron';
import { keyed } from '../../slides/keyed';
import { Edge } from '../../widgets/parts/draw/edge';
import { between, phoneWidths, rimToRim, spread } from '../../widgets/parts/draw/geometry';
import { hueOf } from '../../widgets/parts/draw/hues';
import { Label } from '../../widgets/parts/draw/label';
import { Neuron } from '../../widgets/parts/draw/neuron';
import { WeightBox } from '../../widgets/parts/draw/weight-box';
import { HandFigure } from '../../widgets/parts/phone/hand-figure';
import { givenPerceptron, questionsIn } from '../../widgets/parts/wiring/perceptron-params';
import { useKindWords } from '../parts/kind-words';

type Perceptron = WidgetBlock<'perceptron'>;

/** Null on slides without one. */
export const parkOn = (blocks: readonly Block[]): Perceptron | null =>
  blocks.find(
    (block): block is Perceptron =>
      block.kind === 'widget' && block.name === 'perceptron' && block.params.form === 'park',
  ) ?? null;

const row = 46;
const column = 172;

export function ParkFigure({ block }: { readonly block: Perceptron }) {
  const words = useKindWords('choice');
  const given = givenPerceptron(block.params);
  const questions = questionsIn(block.children);
  const { weights, threshold } = given.perceptron;
  const bias = biasOf(threshold);
  const height = row * weights.length + 18;
  const body = { x: 262, y: height / 2 - 9, r: 24 };
  const out = { x: 318, y: body.y, r: 15 };
  const places = keyed(spread(weights.length, row / 2, height - 18 - row / 2)).map(({ key, item }) => ({
    i: Number(key),
    at: { x: column, y: item, r: 15 },
  }));
  return (
    <HandFigure
      says={words.park(
        places.map(({ i }) => `${questions[i] ?? `x${i + 1}`} ${weights[i]}`),
        bias,
      )}
      height={height}
    >
      {places.map(({ i, at }) => (
        <Input
          key={i}
          {...{ at, body }}
          weight={weights[i]!}
          label={shortened(questions[i] ?? `x${i + 1}`)}
        />
      ))}
      <path d={`M${body.x + body.r} ${body.y}H${out.x - out.r}`} stroke="var(--ink)" strokeWidth="2.5" />
      <Neuron {...body} plot="step" pen={2.5} />
      <OpenOutput {...out} />
      <Label x={body.x} y={height - 4} size={15} weight={720} anchor="middle" hue={hueOf(bias)}>
        {words.bias(bias)}
      </Label>
    </HandFigure>
  );
}

type Circle = { readonly x: number; readonly y: number; readonly r: number };
type InputProps = {
  readonly at: Circle;
  readonly body: Circle;
  readonly weight: number;
  readonly label: string;
};

function Input({ at, body, weight, label }: InputProps) {
  return (
    <>
      <Edge {...rimToRim(at, body)} weight={weight} widths={{ ...phoneWidths, perUnit: 0.8 }} dash={0.5} />
      <WeightBox {...between(at, body, 0.45)} weight={weight} size={15} text={String(weight)} dash={0.4} />
      <Neuron {...at} activation={0} pen={2} />
      <Label x={at.x - 22} y={at.y + 5} size={14} anchor="end">
        {label}
      </Label>
    </>
  );
}

const OpenOutput = ({ x, y, r }: Circle) => (
  <>
    <circle cx={x} cy={y} r={r} fill="none" stroke="var(--ink)" strokeWidth="2" strokeDasharray="2 5" />
    <Label x={x} y={y + 7} size={20} weight={760} anchor="middle">
      ?
    </Label>
  </>
);

/** A question as a label of one line. */
const shortened = (question: string): string => {
  const plain = question.replace(/^(Is it|Is the|Am I in|Is|Am I)\s+/i, '').replace(/\?$/, '');
  return plain.length <= 20 ? plain : `${plain.split(' ')[0]}`;
};
