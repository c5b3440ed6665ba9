// What a network that was trained on MNIST alone says of a drawing and its label. It never learns from a room, so no
// room can change what it says. Pure.

import type { Prediction } from '../nn/network';

/** What the reference network reads in 784 grey values. */
export type Reference = (pixels: Uint8Array) => Prediction;

/** Its own reading, how sure it is of that, and what it gives the label; both in [0, 1]. */
export type SecondReading = { readonly digit: number; readonly sure: number; readonly label: number };

/** Of one participant's earlier drawings: how many there are, and how many of them the reference reads otherwise. */
export type TrackRecord = { readonly drawn: number; readonly otherwise: number };

/** label: the reference gives it next to nothing · record: it reads something else in much of what this hand drew before. */
export type LabelDoubt = 'label' | 'record';

/** A label that gets less than this is very unlikely. */
const LEAST_LIKELY = 0.01;

/** Of an honest hand the reference reads one drawing in fourteen otherwise, of the oddest of thirty one in four. */
const MOST_OTHERWISE = 1 / 3;
const ENOUGH = 2;

export function secondReading({ digit, outputs }: Prediction, label: number): SecondReading {
  return { digit, sure: rounded(outputs[digit]!), label: rounded(outputs[label]!) };
}

/** Screens show whole per cent; the log has every drawing's. */
const rounded = (output: number) => Number(output.toPrecision(3));

export function labelDoubt(reading: SecondReading, { drawn, otherwise }: TrackRecord): LabelDoubt | null {
  if (reading.label < LEAST_LIKELY) return 'label';
  const poor = otherwise >= ENOUGH && otherwise > MOST_OTHERWISE * drawn;
  return poor ? 'record' : null;
}
