// The picture's pixels on their way into one column: row after row, pixel after pixel, 784 squares on a canvas.

'use client';

import { useEffect, useRef } from 'react';
import { watchLook } from '../../ink/canvas';
import { side } from '../parts/pass/input-slice';

export type Column = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Props = {
  readonly pixels: ArrayLike<number>;
  readonly picture: { readonly x: number; readonly y: number; readonly cell: number };
  readonly column: Column;
  /** How far all of it is, 0 … 1; each pixel has its own time within it. */
  readonly done: number;
};

const canvasWidth = 1920;
const canvasHeight = 1080;
const count = side * side;

export function Unroll(props: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pixels, picture, column, done } = props;
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const paint = () => paintPixels(sheet, { pixels, picture, column, done });
    paint();
    return watchLook(paint);
  }, [pixels, picture, column, done]);
  return (
    <div aria-hidden="true" className="whole-canvas">
      <canvas ref={canvas} style={{ width: canvasWidth, height: canvasHeight }} />
    </div>
  );
}

type Square = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where pixel `i` is: in the picture, in the column, or between. */
export function squareOf(i: number, { picture, column, done }: Omit<Props, 'pixels'>): Square {
  const { cell } = picture;
  const from = {
    x: picture.x + (i % side) * cell,
    y: picture.y + Math.floor(i / side) * cell,
    width: cell,
    height: cell,
  };
  const each = column.height / count;
  const to = { x: column.x, y: column.y + i * each, width: column.width, height: each };
  const share = eased(own(i, done));
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}

/** The first pixel leaves at once and the last one arrives at the end; each flies for a fifth of the time. */
const flight = 0.2;
const own = (i: number, done: number): number =>
  Math.max(0, Math.min(1, (done - ((1 - flight) * i) / (count - 1)) / flight));
const eased = (share: number): number => share * share * (3 - 2 * share);

function paintPixels(canvas: HTMLCanvasElement, props: Props): void {
  const scale = Math.max(0.1, (canvas.getBoundingClientRect().width / canvasWidth) * devicePixelRatio);
  canvas.width = Math.round(canvasWidth * scale);
  canvas.height = Math.round(canvasHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(scale, scale);
  const styles = getComputedStyle(canvas);
  const ink = styles.getPropertyValue('--ink');
  const sheet = styles.getPropertyValue('--sheet');
  for (let i = 0; i < count; i++) {
    const { x, y, width, height } = squareOf(i, props);
    const gap = Math.min(1, height / 12);
    context.globalAlpha = 1;
    context.fillStyle = sheet;
    context.fillRect(x, y, width, height);
    context.globalAlpha = (props.pixels[i] ?? 0) / 255;
    context.fillStyle = ink;
    context.fillRect(x, y, width - gap, height - gap);
  }
}
