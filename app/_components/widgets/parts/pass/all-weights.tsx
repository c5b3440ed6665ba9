// Every weight between the layers that are shown, as lines on one canvas: hundreds, too many for elements.

'use client';

import { useEffect, useRef } from 'react';
import type { Network } from '@/lib/nn/network';
import { watchLook } from '../../../ink/canvas';
import { edgeWidth } from '../draw/geometry';
import type { InputSlice } from './input-slice';
import type { PassLayout } from './pass-layout';
import { weightOf } from './path';

type Props = {
  readonly layout: PassLayout;
  readonly network: Network;
  readonly slice: InputSlice;
  /** How much of every line is drawn, 0 … 1: they grow out of both sides of the hidden layer. */
  readonly drawn: number;
};

const width = 1920;
const height = 1080;

export function AllWeights(props: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { layout, network, slice, drawn } = props;
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const lines = linesOf({ layout, network, slice });
    const paint = () => paintLines(sheet, lines, drawn);
    paint();
    return watchLook(paint);
  }, [layout, network, slice, drawn]);
  return (
    <div aria-hidden="true" className="whole-canvas">
      <canvas ref={canvas} style={{ width, height }} />
    </div>
  );
}

export type WeightLine = {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly weight: number;
};

/** Lines begin at the hidden layer they grow from. */
export function linesOf({ layout, network, slice }: Omit<Props, 'drawn'>): readonly WeightLine[] {
  const [first] = layout.hidden;
  if (!first) return [];
  const into = first.neurons.flatMap(({ image, x, y, r }, j) => {
    const from = [image ? image.x - 3 : x - r, y] as const;
    return layout.inputs.map((input, i) => ({
      from,
      to: [input.x + input.r, input.y] as const,
      weight: weightOf(network, 0, slice.from + i, j),
    }));
  });
  const onward = layout.hidden.flatMap(({ neurons }, l) => {
    const next = layout.hidden[l + 1]?.neurons ?? layout.outputs;
    return neurons.flatMap((neuron, j) =>
      next.map((target, k) => ({
        from: [neuron.x + neuron.r, neuron.y] as const,
        to: [target.x - target.r, target.y] as const,
        weight: weightOf(network, l + 1, j, k),
      })),
    );
  });
  return [...into, ...onward];
}

const widths = { perUnit: 3, least: 1, most: 6 };

function paintLines(canvas: HTMLCanvasElement, lines: readonly WeightLine[], drawn: number): void {
  const scale = Math.max(0.1, (canvas.getBoundingClientRect().width / width) * devicePixelRatio);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  const styles = getComputedStyle(canvas);
  const hues = [styles.getPropertyValue('--pos'), styles.getPropertyValue('--neg')] as const;
  context.scale(scale, scale);
  for (const { from, to, weight } of lines) {
    context.strokeStyle = hues[weight < 0 ? 1 : 0];
    context.lineWidth = edgeWidth(weight, widths);
    context.globalAlpha = 0.16 + Math.min(0.4, Math.abs(weight) * 0.6);
    context.setLineDash(weight < 0 ? [8, 5] : []);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(from[0] + (to[0] - from[0]) * drawn, from[1] + (to[1] - from[1]) * drawn);
    context.stroke();
  }
}
