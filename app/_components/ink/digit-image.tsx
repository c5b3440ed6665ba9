// 28×28 grey values as ink density: every pixel a whole number of device pixels, never smoothed.

'use client';

import { useEffect, useRef } from 'react';
import { inkOf, watchLook } from './canvas';
import { paintPaper } from './paper';

type Props = {
  /** 784 grey values 0–255, ink is high. */
  readonly pixels: Uint8Array;
  /** CSS px per pixel; the largest whole number of device pixels that fits is taken. */
  readonly scale?: number;
  /** For screen readers, such as "a 7 by Wobbly Four". */
  readonly label: string;
  readonly className?: string;
};

const side = 28;

export function DigitImage({ pixels, scale = 3, label, className = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const sheet = canvas.current;
    if (sheet === null) return;
    const paint = () => paintDigit(sheet, pixels, scale);
    paint();
    return watchLook(paint);
  }, [pixels, scale]);

  return (
    <canvas
      ref={canvas}
      width={side * scale}
      height={side * scale}
      role="img"
      aria-label={label}
      className={`block max-w-none shrink-0 text-(--ink) [image-rendering:pixelated] ${className}`}
    />
  );
}

function paintDigit(canvas: HTMLCanvasElement, pixels: Uint8Array, scale: number): void {
  const cell = Math.max(1, Math.floor(scale * devicePixelRatio + 0.01));
  canvas.width = side * cell;
  canvas.height = side * cell;
  canvas.style.width = `${(side * cell) / devicePixelRatio}px`;
  canvas.style.height = canvas.style.width;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = inkOf(canvas);
  for (let p = 0; p < side * side; p++) {
    const grey = pixels[p] ?? 0;
    if (grey === 0) continue;
    context.globalAlpha = grey / 255;
    context.fillRect((p % side) * cell, Math.floor(p / side) * cell, cell, cell);
  }
  paintPaper(canvas, context);
}
