// What the server sees in a drawing: its own pixels, what the session's network and the reference network read in them, and
// whether somebody should look first.

import { type Doubt, doubt } from '../digits/doubt';
import { rasterise } from '../digits/rasterise';
import type { Reference } from '../digits/reference';
import type { Strokes } from '../digits/stroke';
import { predict } from '../nn/feedforward';
import type { Network, Prediction } from '../nn/network';

export type Seen = {
  /** The strokes as they are stored: JSON. */
  readonly text: string;
  /** 784 grey values. */
  readonly pixels: Uint8Array;
  readonly prediction: Prediction;
  readonly doubt: Doubt | null;
  /** What the reference network reads in them; null: there is none. */
  readonly reference: Prediction | null;
};

export function see(strokes: Strokes, network: Network, reference?: Reference): Seen {
  const pixels = rasterise(strokes);
  return {
    text: JSON.stringify(strokes),
    pixels,
    prediction: predict(network, pixels),
    doubt: doubt(strokes, pixels),
    reference: reference?.(pixels) ?? null,
  };
}
