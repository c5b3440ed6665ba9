// A relief's contours as seen from straight above, in the field's own unit. Worked out once. Pure.

import { levelsBetween, type Piece, piecesInCell } from './contour-lines';
import { type Relief, xAt, yAt } from './height-field';

export type Contour = {
  readonly height: number;
  readonly bold: boolean;
  readonly pieces: readonly Piece[];
};

export function flatContours(relief: Relief): readonly Contour[] {
  const { columns, rows, heights, spacing } = relief;
  const side = columns + 1;
  const lowest = heights.reduce((a, b) => Math.min(a, b));
  const levels = levelsBetween(lowest, relief.highest, spacing).map((level) => ({
    ...level,
    pieces: [] as Piece[],
  }));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * side + column;
      const corners = [heights[at]!, heights[at + 1]!, heights[at + 1 + side]!, heights[at + side]!] as const;
      const [low, high] = [Math.min(...corners), Math.max(...corners)];
      for (const { height, pieces } of levels) {
        if (height < low || height > high) continue;
        for (const [x1, y1, x2, y2] of piecesInCell(corners, height))
          pieces.push([
            xAt(relief, column + x1),
            yAt(relief, row + y1),
            xAt(relief, column + x2),
            yAt(relief, row + y2),
          ]);
      }
    }
  }
  return levels;
}
