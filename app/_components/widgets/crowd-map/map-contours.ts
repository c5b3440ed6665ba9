// A landscape's contours in the map's own pixels, worked out once. Pure.

import { type Landscape, world } from '@/lib/quiz/landscape';
import { levelsBetween, type Piece, piecesInCell } from '../contour-lines';

export type MapContour = {
  readonly height: number;
  readonly bold: boolean;
  readonly pieces: readonly Piece[];
};

/** Cells along the world's height; along its width as many more as it is wider. */
const rows = 100;
const spacing = 0.07;

/** `unit` is pixels a unit of the world. */
export function mapContours({ height }: Landscape, unit: number): readonly MapContour[] {
  const columns = Math.round((rows * world.width) / world.height);
  const cell = world.height / rows;
  const side = columns + 1;
  const heights = Float64Array.from({ length: side * (rows + 1) }, (_, i) =>
    height((i % side) * cell, Math.floor(i / side) * cell),
  );
  const levels = levelsBetween(Math.min(...heights), Math.max(...heights), spacing).map((level) => ({
    ...level,
    pieces: [] as Piece[],
  }));
  const scale = cell * unit;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * side + column;
      const corners = [heights[at]!, heights[at + 1]!, heights[at + 1 + side]!, heights[at + side]!] as const;
      const [low, high] = [Math.min(...corners), Math.max(...corners)];
      for (const level of levels) {
        if (level.height < low || level.height > high) continue;
        for (const [x1, y1, x2, y2] of piecesInCell(corners, level.height)) {
          const { pieces } = level;
          pieces.push([(column + x1) * scale, (row + y1) * scale, (column + x2) * scale, (row + y2) * scale]);
        }
      }
    }
  }
  return levels;
}
