// The picture a neuron looks for: its 28 x 28 incoming weights, painted in whole device pixels. An HTML canvas: place
// it over a drawing rather than inside one.

'use client';

import { type CSSProperties, useEffect, useRef } from 'react';
import { watchLook, watchSide } from '../../../ink/canvas';
import { paintPaper } from '../../../ink/paper';
import { paintWeights, type Rgb, weightStrengths } from './weight-ink';

type Props = {
  /** 784 numbers by rows. A new array is painted at once. */
  readonly weights: ArrayLike<number>;
  /** CSS px of its side: whole multiples of 28. */
  readonly side: number;
  /** "What hidden neuron 12 looks for". Without it the picture is decoration. */
  readonly label?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
};

const columns = 28;

export function WeightImage({ weights, side, label, className = '', style }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const paint = () => paintOn(sheet, weights);
    // The side is told at once, so that is the first painting too.
    const stops = [watchLook(paint), watchSide(sheet, paint)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [weights]);
  return (
    <canvas
      ref={canvas}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      className={`weight-image ${className}`}
      style={{ width: side, height: side, ...style }}
    />
  );
}

function paintOn(canvas: HTMLCanvasElement, weights: ArrayLike<number>): void {
  // With the canvas of the stage scaled down, the screen's own pixels count.
  const shown = canvas.getBoundingClientRect().width * devicePixelRatio;
  const cell = Math.max(1, Math.round(shown / columns));
  const size = columns * cell;
  if (canvas.width !== size) {
    canvas.width = size;
    canvas.height = size;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(size, size);
  paintWeights(weightStrengths(weights), columns, cell, hues(canvas), image.data);
  context.putImageData(image, 0, 0);
  paintPaper(canvas, context);
}

function hues(canvas: HTMLCanvasElement): readonly [Rgb, Rgb] {
  const styles = getComputedStyle(canvas);
  return [fromHex(styles.getPropertyValue('--pos')), fromHex(styles.getPropertyValue('--neg'))];
}

function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.trim().slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
