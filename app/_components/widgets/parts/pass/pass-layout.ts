// Where a pass through the network stands on the 1920 x 1080 canvas: the picture, a column of inputs, the hidden layers,
// the ten outputs. Pixels of the canvas. Pure.

import type { Sizes } from '@/lib/nn/network';
import { type Circle, type Point, spread } from '../draw/geometry';
import { shownInputs } from './input-slice';

export type HiddenNeuron = Circle & {
  /** The corner of its weights' picture; null where its weights come from no picture. */
  readonly image: Point | null;
};

export type HiddenLayer = {
  /** How many neurons the layer has; `neurons` may be fewer. */
  readonly size: number;
  readonly neurons: readonly HiddenNeuron[];
  /** CSS px of a weight picture's side. */
  readonly imageSide: number;
};

export type PassLayout = {
  readonly picture: Point & { readonly cell: number };
  readonly inputs: readonly Circle[];
  readonly hidden: readonly HiddenLayer[];
  readonly outputs: readonly Circle[];
};

/** A layer with more neurons shows so many and says how many it has. */
export const mostShown = 30;
const top = 36;
const bottom = 1044;
const rowsAtMost = 10;

/** `pictures`: whether the first hidden layer's neurons have their weights beside them. */
export function layOutPass(sizes: Sizes, pictures = true): PassLayout {
  const [first = 0, ...later] = sizes.slice(1, -1);
  return {
    ...ends(sizes),
    hidden: pictures
      ? [
          ...(first > 0 ? [pictured(first, later.length === 0 ? 236 : 224)] : []),
          ...later.map((size, place) => plain(size, 1310 + place * 120)),
        ]
      : sizes.slice(1, -1).map((size, l, all) => plain(size, 549 + ((l + 1) * 1033) / (all.length + 1))),
  };
}

function ends(sizes: Sizes): Omit<PassLayout, 'hidden'> {
  return {
    picture: { x: 60, y: 372, cell: 12 },
    inputs: spread(shownInputs, 140, 854).map((y) => ({ x: 532, y, r: 17 })),
    outputs: spread(sizes.at(-1) ?? 10, 86.4, 993.6).map((y) => ({ x: 1616, y, r: 34 })),
  };
}

/** A layer that looks at the picture: each neuron has its weights beside it as a picture of the same size. */
function pictured(size: number, pitch: number): HiddenLayer {
  const shown = Math.min(size, mostShown);
  const columns = Math.ceil(shown / rowsAtMost);
  const rows = Math.ceil(shown / columns);
  const height = (bottom - top) / rows;
  const imageSide = height >= 124 ? 112 : 84;
  const neurons = Array.from({ length: shown }, (_, j) => {
    const x = 752 + Math.floor(j / rows) * pitch;
    const y = top + (j % rows) * height + (height - imageSide) / 2;
    return { image: { x, y }, x: x + imageSide + 26, y: y + imageSide / 2, r: 18 };
  });
  return { size, neurons, imageSide };
}

function plain(size: number, x: number): HiddenLayer {
  const shown = Math.min(size, mostShown);
  const height = (bottom - top) / shown;
  const neurons = spread(shown, top + height / 2, bottom - height / 2).map((y) => ({
    image: null,
    x,
    y,
    r: Math.min(24, height * 0.4),
  }));
  return { size, neurons, imageSide: 0 };
}
