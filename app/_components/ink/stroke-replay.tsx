// A drawing drawn again, stroke by stroke, where its 28×28 image lies, so that one can take the other's place.

'use client';

import { useEffect, useRef } from 'react';
import { placeDrawing } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { inkOf, watchTheme } from './canvas';
import { BROADEST, inkLine } from './ink-line';
import { paintInk } from './paint-ink';

type Props = {
  readonly strokes: Strokes;
  /** CSS px for each of the image's 28 pixels. */
  readonly scale?: number;
  readonly label: string;
  /** Called when the last stroke is on the paper; at once where motion is not wanted. */
  readonly onDone?: () => void;
  readonly className?: string;
};

const SIDE = 28;
const LONGEST = 600;
/** Milliseconds of pen for each unit of the line, at 1023 units a pad: a digit of two pads' length takes 500. */
const PACE = 0.25;
/** Width of the broadest ink, in pixels of the image. */
const INK = 2.2;

export function StrokeReplay({ strokes, scale = 3, label, onDone, className = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const done = useRef(onDone);
  done.current = onDone;

  useEffect(() => {
    const sheet = canvas.current;
    if (sheet === null) return;
    const show = replay(sheet, strokes, () => done.current?.());
    const stopTheme = watchTheme(show.again);
    return () => {
      stopTheme();
      show.stop();
    };
  }, [strokes]);

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={`block max-w-none shrink-0 text-(--ink) ${className}`}
      style={{ width: SIDE * scale, height: SIDE * scale }}
    />
  );
}

function replay(canvas: HTMLCanvasElement, strokes: Strokes, done: () => void) {
  const pieces = strokes.flatMap(inkLine);
  const ends = cumulate(pieces.map(({ x0, y0, x1, y1 }) => Math.hypot(x1 - x0, y1 - y0)));
  const length = ends.at(-1) ?? 0;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const duration = still ? 0 : Math.min(LONGEST, length * PACE);
  let shown = 0;
  let frame = 0;
  let start: number | null = null;

  const paint = () => {
    const context = canvas.getContext('2d');
    if (context === null) return;
    const side = Math.round(canvas.clientWidth * devicePixelRatio);
    canvas.width = side;
    canvas.height = side;
    context.strokeStyle = inkOf(canvas);
    context.fillStyle = context.strokeStyle;
    const { scale, dx, dy } = placeDrawing(strokes);
    const cell = side / SIDE;
    paintInk(context, pieces.slice(0, shown), {
      scale: scale * cell,
      dx: dx * cell,
      dy: dy * cell,
      widthScale: (INK / BROADEST) * cell,
    });
  };
  const tick = (now: number) => {
    start ??= now;
    const way = duration === 0 ? length : (length * (now - start)) / duration;
    const next = ends.findIndex((end) => end > way);
    shown = next === -1 ? pieces.length : next;
    paint();
    if (shown < pieces.length) frame = requestAnimationFrame(tick);
    else done();
  };
  frame = requestAnimationFrame(tick);
  return { again: paint, stop: () => cancelAnimationFrame(frame) };
}

function cumulate(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum;
  });
}
