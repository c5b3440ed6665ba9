// Where all numbers of a network find their place on the left of the stage. Pixels of the canvas. Pure.

import type { Sizes } from '@/lib/nn/network';
import type { Point } from '../parts/draw/geometry';

export type SheetPlace = Point & { readonly cell: number; readonly from: number; readonly to: number };

export type CountLayout = {
  readonly pictures: readonly Point[];
  /** Whole multiples of 28. */
  readonly side: number;
  readonly tag: number;
  readonly sheets: readonly SheetPlace[];
  readonly captions: { readonly pictures: number };
};

const area = { left: 60, top: 232, pictures: 528 };
/** Up to the sum; and up to where a question stands. */
const widths = { wide: 952, narrow: 792 };
const gap = 8;

export function layOutCount(sizes: Sizes, room: keyof typeof widths = 'wide'): CountLayout {
  const width = widths[room];
  const count = sizes[1] ?? 0;
  const { side, columns, tag } = pictureGrid(count, width);
  const pitch = { x: side + gap, y: side + tag + gap };
  const pictures = Array.from({ length: count }, (_, i) => ({
    x: area.left + (i % columns) * pitch.x,
    y: area.top + Math.floor(i / columns) * pitch.y,
  }));
  const bottom = area.top + Math.ceil(count / columns) * pitch.y;
  return {
    pictures,
    side,
    tag,
    captions: { pictures: bottom + 36 },
    sheets: sheetsOf(sizes, bottom + 66, width),
  };
}

/** The largest pictures that fit, in even rows where a number of columns divides them. */
function pictureGrid(count: number, width: number): { side: number; columns: number; tag: number } {
  const grids = [4, 3, 2, 1].flatMap((cell) => {
    const side = 28 * cell;
    const tag = cell * 3;
    const most = Math.min(count, Math.floor((width + gap) / (side + gap)));
    return Array.from({ length: most }, (_, i) => ({ side, tag, columns: most - i })).filter(
      ({ columns }) => Math.ceil(count / columns) * (side + tag + gap) <= area.pictures,
    );
  });
  const [largest] = grids;
  const even = grids.find(
    ({ side, columns }) => side === largest?.side && count % columns === 0 && columns * columns >= count,
  );
  return even ?? largest ?? { side: 28, columns: 22, tag: 3 };
}

/** Side by side, with cells as large as the width and the height left allow. */
function sheetsOf(sizes: Sizes, top: number, width: number): readonly SheetPlace[] {
  const layers = sizes.slice(2).map((to, i) => ({ from: sizes[i + 1]!, to }));
  const across = layers.reduce((sum, { from }) => sum + from + 2, 0) + 2 * (layers.length - 1);
  const down = Math.max(...layers.map(({ to }) => to));
  const cell = Math.floor(Math.min(18, width / across, (940 - top) / down));
  let x = area.left;
  return layers.map(({ from, to }) => {
    const place = { x, y: top, cell, from, to };
    x += (from + 4) * cell;
    return place;
  });
}
