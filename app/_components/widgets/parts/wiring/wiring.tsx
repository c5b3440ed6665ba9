// Inputs, weights and one neuron: the perceptron as it is wired, at the stage's or a phone's measures.

import type { ReactNode } from 'react';
import { keyed } from '../../../slides/keyed';
import { Edge } from '../draw/edge';
import type { NeuronFunction } from '../draw/function-plot';
import { between, type Circle, type Point, rimToRim, spread, type WidthScale } from '../draw/geometry';
import { Label } from '../draw/label';
import { Neuron } from '../draw/neuron';
import { plain } from '../draw/number-text';
import { WeightBox } from '../draw/weight-box';

export type WiringMeasure = {
  /** Where the inputs stand: a column from the first to the last. */
  readonly inputs: { readonly x: number; readonly first: number; readonly last: number; readonly r: number };
  readonly body: Circle;
  readonly widths: WidthScale;
  readonly dash: number;
  readonly size: { readonly input: number; readonly box: number; readonly name: number };
  readonly pen: number;
  /** How far along the edge the weight's box stands. */
  readonly boxAt: number;
};

type Props = {
  readonly measure: WiringMeasure;
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly plot: NeuronFunction;
  /** The numbers in the boxes; the weights themselves unless said. */
  readonly boxTexts?: readonly string[];
  /** w₁ … beside the boxes. */
  readonly weightNames?: boolean;
  readonly fires?: boolean;
  readonly children?: ReactNode;
};

export const inputPlaces = ({ inputs }: WiringMeasure, count: number): readonly Circle[] =>
  spread(count, inputs.first, inputs.last).map((y) => ({ x: inputs.x, y, r: inputs.r }));

export function Wiring(props: Props) {
  const { measure, inputs, weights, plot, boxTexts, weightNames, fires, children } = props;
  const { body, widths, dash, pen } = measure;
  const places = keyed(inputPlaces(measure, weights.length));
  return (
    <g>
      {places.map(({ key, item }) => (
        <Edge
          key={key}
          {...rimToRim(item, body)}
          weight={weights[Number(key)]!}
          widths={widths}
          dash={dash}
        />
      ))}
      {children}
      {places.map(({ key, item }) => {
        const i = Number(key);
        return (
          <Input
            key={key}
            {...{ measure, weightNames }}
            at={item}
            place={i + 1}
            value={inputs[i] ?? 0}
            weight={weights[i]!}
            boxText={boxTexts?.[i] ?? plain(weights[i]!)}
          />
        );
      })}
      <Neuron {...body} pen={pen * 1.25} plot={plot} fires={fires ?? false} />
    </g>
  );
}

type InputProps = Pick<Props, 'measure'> & {
  readonly weightNames: boolean | undefined;
  readonly at: Circle;
  /** From 1. */
  readonly place: number;
  readonly value: number;
  readonly weight: number;
  readonly boxText: string;
};

/** An input with its name, and its weight in a box on the edge. */
function Input({ measure, weightNames, at, place, value, weight, boxText }: InputProps) {
  const { body, dash, size, pen, boxAt } = measure;
  const box = between(at, body, boxAt);
  return (
    <g>
      <Neuron {...at} activation={value} label={value} labelSize={size.input} pen={pen} />
      <Indexed
        letter="x"
        index={place}
        x={at.x - at.r - size.name * 0.5}
        y={at.y + size.name * 0.3}
        size={size.name}
        anchor="end"
      />
      {weightNames && (
        <Indexed
          letter="w"
          index={place}
          x={box.x}
          y={box.y - size.box * 0.98}
          size={size.name}
          anchor="middle"
          halo={size.name * 0.35}
        />
      )}
      <WeightBox {...box} weight={weight} size={size.box} text={boxText} characters={4} dash={dash} />
    </g>
  );
}

type IndexedProps = Point & {
  readonly letter: string;
  readonly index: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly halo?: number;
};

/** x₁ as the formulas write it. */
export function Indexed({ letter, index, size, ...place }: IndexedProps) {
  return (
    <Label {...place} size={size} weight={540} hue="var(--ink-2)">
      {letter}
      <tspan dy={size * 0.2} fontSize={size * 0.78}>
        {index}
      </tspan>
    </Label>
  );
}

/** An arrow in ink from one place to another on the same line. */
export function Arrow({ from, to, pen }: { readonly from: Point; readonly to: Point; readonly pen: number }) {
  const head = pen * 4;
  return (
    <path
      d={`M${from.x} ${from.y}H${to.x}m${-head} ${-head}l${head} ${head}l${-head} ${head}`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={pen}
    />
  );
}
