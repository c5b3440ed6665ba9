// The surface from above, as contours only: for browsers without a canvas.

import type { ReactNode } from 'react';
import { surface } from '@/lib/quiz/surface';
import { levelsBetween, piecesInCell } from '../contour-lines';
import { Figure } from '../draw/figure';
import { weightAt } from './mesh';

type Props = {
  readonly side: number;
  readonly says: string;
  readonly names: readonly [ReactNode, ReactNode, ReactNode];
};

const cells = 56;

export function FlatSurface({ side, says, names }: Props) {
  const cost = (column: number, row: number) =>
    surface.cost(weightAt((2 * column) / cells - 1), weightAt((2 * row) / cells - 1));
  const unit = side / cells;
  return (
    <div className="turning-surface" style={{ width: side, height: side }}>
      <Figure says={says} width={side} height={side}>
        {levelsBetween(0, surface.top, 0.4).map(({ height, bold }) => (
          <path
            key={height}
            d={contour(cost, height, unit)}
            stroke="var(--cost)"
            strokeWidth={bold ? 3 : 1.4}
            fill="none"
          />
        ))}
      </Figure>
      <span className="surface-name" style={{ left: '50%', top: 'auto', bottom: 0 }}>
        {names[0]}
      </span>
      <span className="surface-name" style={{ left: 'auto', right: 0, top: '50%' }}>
        {names[1]}
      </span>
    </div>
  );
}

function contour(cost: (column: number, row: number) => number, level: number, unit: number): string {
  let path = '';
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const corners = [
        cost(column, row),
        cost(column + 1, row),
        cost(column + 1, row + 1),
        cost(column, row + 1),
      ] as const;
      for (const [x1, y1, x2, y2] of piecesInCell(corners, level)) {
        const place = (x: number, y: number) =>
          `${((column + x) * unit).toFixed(1)} ${((row + y) * unit).toFixed(1)}`;
        path += `M${place(x1, y1)}L${place(x2, y2)}`;
      }
    }
  }
  return path;
}
