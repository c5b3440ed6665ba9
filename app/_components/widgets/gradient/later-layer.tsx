// The gradient of a layer after the first: its weights as one map, with the biases at its edges.

import { useMemo } from 'react';
import type { Layers } from '@/lib/nn/network';
import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { HeatMap } from '../parts/learning/heat-map';
import { inkOf, sharedStrengths } from '../parts/learning/strengths';

/** Between weights and biases, and what the outputs' names take at the right. */
const apart = 8;
const names = 40;
/** Between maps side by side, and what a second line of words above them takes. */
const gutter = 36;
export const secondLine = 36;
/** Of a cell, in its widths: of many neurons the cells are narrow. */
const tallest = 3;

type Box = { readonly width: number; readonly height: number };

/** Below the pictures, as large as they fit; several stand side by side, each below two lines of words. */
export function layersAfter(nudges: Layers, top: number, box: Box) {
  const layers = nudges.weights.slice(1).map((_, i) => i + 1);
  const width = (box.width - gutter * (layers.length - 1)) / layers.length;
  const words = layers.length > 1 ? secondLine : 0;
  const height = box.height - 84 - top - words - apart;
  return layers.map((layer, place) => {
    const [from, to] = [nudges.sizes[layer]!, nudges.sizes[layer + 1]!];
    const rows = layer === 1 ? to + 1 : to;
    const cell = Math.floor(Math.min((width - names - apart) / (from + 1), height / rows));
    const line = Math.floor(Math.min(height / rows, cell * tallest));
    return { layer, from, to, left: place * (width + gutter), width, top: top + words, cell, line };
  });
}

type LaterProps = {
  readonly nudges: Layers;
  readonly layer: number;
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  /** Its height. */
  readonly line: number;
};

/**
 * A row for every neuron that the weights lead to, a column for every one they come from; at the right the biases of
 * the rows, and below the first map those of its columns.
 */
export function LaterLayer({ nudges, layer, left, top, cell, line }: LaterProps) {
  const [from, to] = [nudges.sizes[layer]!, nudges.sizes[layer + 1]!];
  const { weights, biases } = useMemo(() => {
    const both = withBiases(nudges, layer);
    return {
      biases: inkOf(both.biases),
      weights: inkOf(
        Array.from({ length: from * to }, (_, i) => both.weights[(i % from) * to + Math.floor(i / from)]!),
      ),
    };
  }, [nudges, layer, from, to]);
  const below = useMemo(() => (layer === 1 ? inkOf(withBiases(nudges, 0).biases) : null), [nudges, layer]);
  return (
    <>
      <HeatMap strengths={weights} columns={from} {...{ cell, line }} style={{ left, top }} />
      <HeatMap
        strengths={biases}
        columns={1}
        {...{ cell, line }}
        style={{ left: left + from * cell + apart, top }}
      />
      {below && (
        <HeatMap
          strengths={below}
          columns={from}
          {...{ cell, line }}
          style={{ left, top: top + to * line + apart }}
        />
      )}
    </>
  );
}

/** The gradient of a layer's weights and biases, to one scale. */
export function withBiases({ weights, biases }: Layers, layer: number) {
  const [w, b] = [weights[layer]!, biases[layer]!];
  const scaled = sharedStrengths([...w, ...b]).map((nudge) => -nudge);
  return { weights: scaled.subarray(0, w.length), biases: scaled.subarray(w.length) };
}

type NamesProps = Pick<LaterProps, 'left' | 'top' | 'cell' | 'line'> & {
  /** Columns and rows of the map. */
  readonly from: number;
  readonly to: number;
};

/** Which output a row leads to. */
export function OutputNames({ from, to, left, top, cell, line }: NamesProps) {
  return Array.from({ length: to }, (_, output) => (
    <Label
      // biome-ignore lint/suspicious/noArrayIndexKey: an output is its number
      key={output}
      x={left + (from + 1) * cell + apart + 14}
      y={top + (output + 0.5) * line + 10}
      size={28}
      voice="num"
      hue="var(--ink-2)"
    >
      {output}
    </Label>
  ));
}

/** Where the biases of the rows and those of the columns meet, it names both. */
export function BiasName({ from, to, left, top, cell, line }: NamesProps) {
  return (
    <Label
      x={left + from * cell + apart}
      y={top + apart + (to + 0.5) * line + 10}
      size={28}
      hue="var(--ink-2)"
    >
      {useWords('widgets').gradient.bias}
    </Label>
  );
}
