// What stands at the ends of lines: arrows, and what class diagrams have there.

import { pathOf, type Shape } from '../shapes';

type Point = readonly [x: number, y: number];

/** `marker` names what stands at the end of a line, `url(#arrowhead)`; none where it is absent. */
export function arrowAt(marker: string | undefined, from: Point, to: Point): Shape[] {
  if (!marker) return [];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [right, down] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  /** So far back along the line, and so far beside it. */
  const at = (back: number, beside: number): Point => [
    to[0] - right * back - down * beside,
    to[1] - down * back + right * beside,
  ];
  if (/inherit/.test(marker))
    return [
      {
        is: 'path',
        d: pathOf([at(12, 6.5), to, at(12, -6.5)], true),
        fill: 'paper',
        line: 'ink-2',
        wide: 1.2,
      },
    ];
  if (/composition|aggregation/.test(marker)) {
    const fill = /composition/.test(marker) ? 'ink-2' : 'paper';
    return [
      {
        is: 'path',
        d: pathOf([to, at(7, 4.5), at(14, 0), at(7, -4.5)], true),
        fill,
        line: 'ink-2',
        wide: 1.2,
      },
    ];
  }
  if (/open|cls-arrow/.test(marker))
    return [{ is: 'path', d: pathOf([at(9, 4.5), to, at(9, -4.5)]), line: 'ink-2', wide: 1.4 }];
  return [{ is: 'path', d: pathOf([at(9, 4), to, at(9, -4)], true), fill: 'ink-2' }];
}
