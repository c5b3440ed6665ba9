// Pies: slices from the top, clockwise, each with its name and its share beside it.

import { seriesTones } from '../chart/draw-chart';
import { near, type Shape, type Tone, widthOf } from '../shapes';
import type { Laid, Part } from './parts';
import type { Prepared } from './prepare';

const tones: readonly Tone[] = [...seriesTones, 'room', 'ink'];
const [width, height, radius, size] = [900, 520, 210, 26];

export function drawPie({ title: named, lines }: Prepared): Laid {
  const lost: Laid['lost'][number][] = [];
  const slices: { name: string; value: number }[] = [];
  let title = named;
  for (const { line, text } of lines) {
    const [, name = '', figure = ''] = /^\s*"([^"]*)"\s*:\s*([\d.]+)\s*$/.exec(text) ?? [];
    const [, said] = /^\s*(?:pie\b)?\s*(?:showData\s*)?title\s+(.+)$/.exec(text) ?? [];
    if (figure) slices.push({ name, value: Number(figure) });
    else if (said) title = said.trim();
    else if (!/^\s*pie(\s+showData)?\s*$|^\s*showData\s*$/.test(text)) lost.push({ line, text });
  }
  const sum = slices.reduce((all, { value }) => all + value, 0);
  if (sum <= 0) throw new Error('expected lines like "Name" : 40');
  let begun = 0;
  const arcs = slices.map(({ name, value }) => {
    const from = begun / sum;
    begun += value;
    return { name: `${name} ${near((100 * value) / sum)} %`, from, to: begun / sum };
  });
  const places = labelPlaces(arcs.map(({ from, to }) => (from + to) / 2));
  const parts = arcs.map(({ name, from, to }, i): Part => {
    const { x, y, left } = places[i]!;
    const label: Shape = {
      is: 'text',
      x,
      y,
      text: name,
      size,
      fill: 'ink',
      ...(left && { anchor: 'end' as const }),
    };
    return { name: `${i}`, words: name, shapes: [sliceOf(from, to, tones[i % tones.length]!), label] };
  });
  const wide = Math.max(...arcs.map(({ name }) => widthOf(name))) * size;
  const over = Math.max(0, wide + radius + 60 - width / 2);
  return { ...shifted(parts, over), height, title, lost };
}

/** Moved to the right, where long names need room on both sides. */
function shifted(
  parts: readonly Part[],
  by: number,
): { readonly width: number; readonly parts: readonly Part[] } {
  return {
    width: width + 2 * by,
    parts: parts.map((part) => ({
      ...part,
      shapes: part.shapes.map(
        (shape): Shape =>
          shape.is === 'path'
            ? {
                ...shape,
                d: shape.d
                  .replace(/([ML])([\d.-]+) /g, (_, c, x) => `${c}${near(Number(x) + by)} `)
                  .replace(/(A[\d.]+ [\d.]+ 0 [01] 1 )([\d.-]+)/g, (_, a, x) => a + near(Number(x) + by)),
              }
            : { ...shape, x: near(shape.x + by) },
      ),
    })),
  };
}

const pointAt = (turn: number, r: number): readonly [number, number] => [
  near(width / 2 + r * Math.sin(2 * Math.PI * turn)),
  near(height / 2 - r * Math.cos(2 * Math.PI * turn)),
];

function sliceOf(from: number, to: number, fill: Tone): Shape {
  const [x, y] = pointAt(from, radius);
  // A whole turn ends where it begins, so an arc of it needs a hair's breadth.
  const [endX, endY] = pointAt(Math.min(to, from + 0.9999), radius);
  const long = to - from > 0.5 ? 1 : 0;
  const d = `M${width / 2} ${height / 2}L${x} ${y}A${radius} ${radius} 0 ${long} 1 ${endX} ${endY}Z`;
  return { is: 'path', d, fill, line: 'paper', wide: 3 };
}

/** Beside the middle of each slice, and not on each other. */
function labelPlaces(turns: readonly number[]) {
  const places = turns.map((turn) => {
    const [x, y] = pointAt(turn, radius + 26);
    return { x, y: y + size * 0.35, left: turn > 0.5 };
  });
  for (const side of [false, true]) {
    const own = places.filter(({ left }) => left === side).sort((a, b) => a.y - b.y);
    for (const [i, place] of own.entries()) {
      const above = own[i - 1];
      if (above && place.y < above.y + size * 1.2) place.y = near(above.y + size * 1.2);
    }
  }
  return places;
}
