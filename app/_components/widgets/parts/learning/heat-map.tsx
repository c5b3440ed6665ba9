// Numbers with a sign as cells, painted in whole device pixels: plus solid, minus barred, strength as opacity. Decoration
// to a screen reader: the drawing around it says what it shows.

'use client';

import { type CSSProperties, useEffect, useRef } from 'react';
import { watchLook, watchSide } from '../../../ink/canvas';
import { paintPaper } from '../../../ink/paper';
import { paintWeights } from '../draw/weight-ink';
import { signHues } from './sign-hues';

type Props = {
  /** Row by row, each −1 … 1. */
  readonly strengths: ArrayLike<number>;
  readonly columns: number;
  /** Pixels of the canvas a cell. */
  readonly cell: number;
  /** Its height, where it is another. */
  readonly line?: number;
  readonly style?: CSSProperties;
};

export function HeatMap({ strengths, columns, cell, line = cell, style }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = Math.ceil(strengths.length / columns);
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const paint = () => paintCells(sheet, strengths, columns, rows);
    paint();
    const stops = [watchLook(paint), watchSide(sheet, paint)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [strengths, columns, rows]);
  return (
    <div aria-hidden="true" className="weight-frame" style={style}>
      <canvas ref={canvas} className="weight-image" style={{ width: columns * cell, height: rows * line }} />
    </div>
  );
}

function paintCells(
  canvas: HTMLCanvasElement,
  strengths: ArrayLike<number>,
  columns: number,
  rows: number,
): void {
  const shown = canvas.getBoundingClientRect().width * devicePixelRatio;
  const cell = Math.max(1, Math.round(shown / columns));
  canvas.width = columns * cell;
  canvas.height = rows * cell;
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(canvas.width, canvas.height);
  paintWeights(strengths, columns, cell, signHues(canvas), image.data);
  context.putImageData(image, 0, 0);
  paintPaper(canvas, context);
}
