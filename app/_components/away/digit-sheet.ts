// My digits as one picture: a sheet of paper, six in a row, each with what was said to it then and now.

import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import type { MyDrawing } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';

const cell = 6;
const side = 28 * cell;
const gap = 36;
const caption = 48;
const across = 6;

export async function digitSheet(
  digits: readonly MyDrawing[],
  drawings: Drawings,
  network: Network | null,
): Promise<Blob> {
  const columns = Math.min(across, Math.max(1, digits.length));
  const rows = Math.ceil(digits.length / across);
  const canvas = document.createElement('canvas');
  canvas.width = gap + columns * (side + gap);
  canvas.height = gap + rows * (side + caption + gap);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#fcfaf3';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#191b2b';
  context.font = '24px "Recursive Variable", ui-monospace, monospace';
  digits.forEach((digit, place) => {
    const pixels = drawings.get(digit.id)?.pixels;
    if (!pixels) return;
    const x = gap + (place % across) * (side + gap);
    const y = gap + Math.floor(place / across) * (side + caption + gap);
    paint(context, pixels, x, y);
    const now = network && predict(network, pixels).digit;
    context.fillText(now === null ? `${digit.guess}` : `${digit.guess} → ${now}`, x, y + side + 34);
  });
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('No picture came.'))), 'image/png'),
  );
}

function paint(context: CanvasRenderingContext2D, pixels: Uint8Array, x: number, y: number): void {
  for (let p = 0; p < pixels.length; p++) {
    if (pixels[p] === 0) continue;
    context.globalAlpha = pixels[p]! / 255;
    context.fillRect(x + (p % 28) * cell, y + Math.floor(p / 28) * cell, cell, cell);
  }
  context.globalAlpha = 1;
}
