// How a relief is seen at this moment: what everything that is painted on it, under it and beside it goes by.

import type { Camera } from './camera';
import type { Hues } from './hues';

export type View = {
  readonly camera: Camera;
  /** CSS pixels of the sheet. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel, with the stage's own scale. */
  readonly ratio: number;
  /** CSS pixels of a thin line. */
  readonly pen: number;
  readonly hues: Hues;
  /** From straight above, as contours on paper: where there is no WebGL. */
  readonly flat: boolean;
};

/** A canvas made as large as the view asks for, empty, to be drawn on in CSS pixels. */
export function clearSheet(canvas: HTMLCanvasElement, view: View): CanvasRenderingContext2D | null {
  const { width, height, ratio } = view;
  const context = canvas.getContext('2d');
  if (!context) return null;
  resize(canvas, width * ratio, height * ratio);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  return context;
}

/** To set a canvas's size empties it, so only where it changes. */
export function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [across, down] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

/** A projector is sharp, but no more than a phone's or a laptop's memory bears. */
const mostRatio = 2;
const mostPixels = 4_200_000;

export const heldRatio = (ratio: number, width: number, height: number): number =>
  Math.min(mostRatio, ratio, Math.sqrt(mostPixels / (width * height)));
