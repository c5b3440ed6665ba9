// A drawing drawn again: its strokes appear one after the other in 600 ms at most, where the 28 x 28 picture will be.

import { type CSSProperties, useMemo } from 'react';
import { PEN, placeDrawing } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';

type Props = { readonly strokes: Strokes; readonly side: number };

export function PenLines({ strokes, side }: Props) {
  const lines = useMemo(() => penLines(strokes), [strokes]);
  return (
    <svg aria-hidden="true" width={side} height={side} viewBox="0 0 28 28" className="pen-lines">
      {lines.map(({ path, start, share }, place) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are in order of drawing
          key={place}
          d={path}
          pathLength={1}
          strokeWidth={2 * PEN.radius}
          style={{ '--start': start.toFixed(3), '--share': share.toFixed(3) } as CSSProperties}
        />
      ))}
    </svg>
  );
}

type Line = {
  readonly path: string;
  /** When this stroke begins and how long it takes, as shares of the whole drawing's time. */
  readonly start: number;
  readonly share: number;
};

/** Strokes as paths in the picture's pixels; time goes by length, as a steady pen would need. */
export function penLines(strokes: Strokes): readonly Line[] {
  const { scale, dx, dy } = placeDrawing(strokes);
  const lengths = strokes.map((stroke) =>
    stroke.reduce((sum, [x, y], i) => {
      const [fromX, fromY] = stroke[Math.max(0, i - 1)] ?? [x, y];
      return sum + Math.hypot(x - fromX, y - fromY);
    }, 1),
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let drawn = 0;
  return strokes.map((stroke, i) => {
    const points = stroke.map(([x, y]) => `${(x * scale + dx).toFixed(2)} ${(y * scale + dy).toFixed(2)}`);
    const length = lengths[i] ?? 0;
    const line = {
      path: points.length === 1 ? `M${points[0]}h0.01` : `M${points.join('L')}`,
      start: drawn / whole,
      share: length / whole,
    };
    drawn += length;
    return line;
  });
}
