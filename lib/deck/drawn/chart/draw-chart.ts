// A chart → shapes, in a box: axes, marks and names. Series differ by their marks, not by colours alone.

import { scaleLinear } from 'd3-scale';
import { type Drawing, near, pathOf, type Shape, type Tone, widthOf, wrapped } from '../shapes';
import type { Chart } from './chart';
import { figureIn } from './figures';
import { markAt } from './marks';

/** In units of the drawing. */
export type ChartBox = { readonly width: number; readonly height: number; readonly size: number };

/** The stage's boxes: all below a heading, beside words; and a phone. */
export const chartBoxes = {
  wide: { width: 1760, height: 760, size: 30 },
  field: { width: 960, height: 900, size: 30 },
  phone: { width: 336, height: 300, size: 13 },
} as const satisfies Readonly<Record<string, ChartBox>>;

export const seriesTones: readonly Tone[] = ['pos', 'neg', 'acc', 'cost', 'ink-3'];

type Area = { left: number; right: number; top: number; bottom: number };
type Scale = { (value: number): number; ticks(count: number): number[] };

export function drawChart(chart: Chart, box: ChartBox, lang: string | null): Drawing {
  const say = figureIn(lang, chart.unit);
  const legend = drawLegend(chart, box);
  const longest = Math.max(...chart.places.map(({ name }) => widthOf(name)));
  const band = (box.width * 0.88) / box.size / chart.places.length;
  // Names that do not fit below their bars stand beside them.
  const lying = chart.kind === 'bar' && longest > band;
  const shapes = lying
    ? drawLying(chart, box, legend.height, say)
    : drawStanding(chart, box, legend.height, say);
  return { width: box.width, height: box.height, shapes: [...legend.shapes, ...shapes] };
}

/** Names of the series in a row, or in several. */
function drawLegend({ series, kind }: Chart, { width, size }: ChartBox) {
  const shapes: Shape[] = [];
  if (series.every(({ name }) => name === '')) return { shapes, height: size * 0.6 };
  let [x, y] = [0, size];
  series.forEach(({ name }, i) => {
    const wide = (1.3 + widthOf(name) + 1.2) * size;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 1.5 * size];
    const middle: [number, number] = [x + size * 0.4, y - size * 0.34];
    shapes.push(markAt(kind === 'bar' ? 0 : i, middle, size * 0.36, seriesTones[i]!));
    shapes.push({ is: 'text', x: near(x + 1.1 * size), y, text: name, size, fill: 'ink' });
    x += wide;
  });
  return { shapes, height: y + size };
}

/** The figures from the lowest to the highest, from 0 on where bars stand on it. */
function rangeOf({ series, kind }: Chart): [number, number] {
  const values = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const near0 = kind === 'bar' || (low > 0 && low < 0.5 * high) || (high < 0 && high > 0.5 * low);
  const from = near0 ? Math.min(0, low) : low;
  const to = near0 ? Math.max(0, high) : high;
  return from === to ? [from - 1, to + 1] : [from, to];
}

const valueScale = (chart: Chart, from: number, to: number, ticks: number): Scale =>
  scaleLinear().domain(rangeOf(chart)).nice(ticks).range([from, to]);

function drawStanding(chart: Chart, box: ChartBox, top: number, say: (value: number) => string): Shape[] {
  const { size, width, height } = box;
  const names = nameLines(chart, box);
  const count = Math.max(3, Math.min(7, Math.floor(height / size / 3.4)));
  const rough = valueScale(chart, 0, 1, count).ticks(count);
  const edge = Math.max(...rough.map((tick) => widthOf(say(tick)))) * size + 0.6 * size;
  const along = chart.along && chart.kind !== 'bar' ? 1.5 * size : 0;
  const area = {
    left: edge,
    right: width - size * 0.7,
    top: top + size * 0.5,
    bottom: height - (names.rows * 1.2 + 0.5) * size - along,
  };
  const up = valueScale(chart, area.bottom, area.top, count);
  const shapes = up
    .ticks(count)
    .flatMap((tick): Shape[] => [
      rule([area.left, up(tick)], [area.right, up(tick)], tick === 0, size),
      label(say(tick), edge - 0.5 * size, up(tick) + size * 0.35, size, 'end'),
    ]);
  const across = acrossOf(chart, area);
  if (along) shapes.push(label(chart.along, area.right, height - size * 0.35, size * 0.92, 'end'));
  shapes.push(...bottomNames(chart, names, across, area, box, say));
  shapes.push(
    ...(chart.kind === 'bar' ? bars(chart, area, across, up, size, say) : marks(chart, across, up, size)),
  );
  return shapes;
}

type Across = { readonly at: (place: number) => number; readonly band: number; readonly scale: Scale | null };

function acrossOf(chart: Chart, { left, right }: Area): Across {
  const band = (right - left) / chart.places.length;
  if (!chart.numeric || chart.kind === 'bar')
    return { at: (i) => left + band * (i + 0.5), band, scale: null };
  const values = chart.places.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const inset = (right - left) * 0.03;
  const scale: Scale = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([left + inset, right - inset]);
  return { at: (i) => scale(values[i] ?? 0), band, scale };
}

/** The names below, in lines; where they are too many, each second or third one. */
function nameLines({ places, kind, numeric }: Chart, { width, size }: ChartBox) {
  if (numeric && kind !== 'bar') return { every: 1, lines: [] as (readonly string[])[], rows: 1 };
  const band = (width * 0.88) / size / places.length;
  const longest = Math.max(...places.flatMap(({ name }) => name.split(/\s+/).map(widthOf)));
  const every = Math.max(1, Math.ceil((longest + 0.5) / band));
  const lines = places.map(({ name }) => wrapped(name, band * every - 0.4));
  return { every, lines, rows: Math.min(3, Math.max(...lines.map(({ length }) => length))) };
}

function bottomNames(
  { places }: Chart,
  { every, lines, rows }: ReturnType<typeof nameLines>,
  { at, scale }: Across,
  { left, right, bottom }: Area,
  { size }: ChartBox,
  say: (value: number) => string,
): Shape[] {
  const y = bottom + size * 1.25;
  if (scale) {
    const ticks = scale.ticks(Math.max(2, Math.min(10, Math.floor((right - left) / size / 5))));
    return ticks.map((tick) => label(plainTick(tick, say), scale(tick), y, size, 'middle'));
  }
  return places.flatMap((_, i) =>
    i % every === 0
      ? (lines[i] ?? [])
          .slice(0, rows)
          .map((line, row) => label(line, at(i), y + row * 1.2 * size, size, 'middle'))
      : [],
  );
}

/** Years have no separators between thousands, and what is along the bottom has no unit. */
const plainTick = (tick: number, say: (value: number) => string): string =>
  Number.isInteger(tick) && tick > 999 && tick < 3000 ? String(tick) : say(tick).replace(/\u2009.*$/, '');

function bars(
  { series, places }: Chart,
  area: Area,
  { at, band }: Across,
  up: Scale,
  size: number,
  say: (value: number) => string,
): Shape[] {
  const each = Math.min((band * 0.72) / series.length, 150);
  const gap = series.length > 1 ? Math.min(4, each * 0.1) : 0;
  const ground = Math.min(area.bottom, Math.max(area.top, up(0)));
  return series.flatMap(({ values }, s) =>
    places.flatMap((_, i): Shape[] => {
      const value = values[i] ?? null;
      if (value === null) return [];
      const x = at(i) + each * (s - series.length / 2);
      const y = Math.min(up(value), ground);
      const height = Math.abs(up(value) - ground);
      const bar: Shape = {
        ...{ is: 'rect', x: near(x), y: near(y), width: near(each - gap), height: near(height) },
        fill: seriesTones[s]!,
      };
      const text = say(value);
      if (widthOf(text) * size * 0.9 > each + (series.length > 1 ? 0 : band - each)) return [bar];
      const above = value < 0 ? up(value) + size : y - size * 0.3;
      return [bar, { ...label(text, x + (each - gap) / 2, above, size * 0.9, 'middle'), fill: 'ink' }];
    }),
  );
}

function marks({ series, places, kind }: Chart, { at }: Across, up: Scale, size: number): Shape[] {
  const many = places.length > 30;
  return series.flatMap(({ values }, s): Shape[] => {
    const points = places.flatMap((_, i): [number, number][] => {
      const value = values[i] ?? null;
      return value === null ? [] : [[at(i), up(value)]];
    });
    const tone = seriesTones[s]!;
    const dots = points.map((point) => markAt(s, point, size * (kind === 'line' ? 0.26 : 0.32), tone));
    if (kind === 'scatter') return dots;
    const lines = runsOf(values).map(([from, to]): Shape => {
      const run = Array.from({ length: to - from }, (_, k): [number, number] => [
        at(from + k),
        up(values[from + k] ?? 0),
      ]);
      return { is: 'path', d: pathOf(run), line: tone, wide: size / 7, ...dashOf(s, size) };
    });
    return [...lines, ...(many ? [] : dots)];
  });
}

const dashOf = (series: number, size: number): { readonly dash?: string } =>
  series === 0 ? {} : { dash: [size * (0.9 - series * 0.15), size * 0.22].map(near).join(' ') };

/** Where figures follow each other: from a place, up to one. */
function runsOf(values: readonly (number | null)[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  values.forEach((value, i) => {
    const last = runs.at(-1);
    if (value === null) return;
    if (last && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs.filter(([from, to]) => to - from > 1);
}

/** Bars that lie, with their names on the left. */
function drawLying(
  chart: Chart,
  { width, height, size }: ChartBox,
  top: number,
  say: (value: number) => string,
): Shape[] {
  const { series, places } = chart;
  const edge = Math.min(width * 0.45, (Math.max(...places.map(({ name }) => widthOf(name))) + 0.8) * size);
  const figures = Math.max(
    ...series.flatMap(({ values }) => values.map((value) => widthOf(say(value ?? 0)))),
  );
  const right = scaleLinear()
    .domain(rangeOf(chart))
    .range([edge, width - (figures + 0.8) * size]);
  const row = (height - top) / places.length;
  const each = Math.min((row * 0.76) / series.length, size * 2.2);
  const text = Math.min(size, row * 0.7);
  return places.flatMap(({ name }, i): Shape[] => {
    const middle = top + row * (i + 0.5);
    const bars = series.flatMap(({ values }, s): Shape[] => {
      const value = values[i] ?? null;
      if (value === null) return [];
      const y = middle + each * (s - series.length / 2);
      return lyingBar(say(value), [right(0), right(value)], y, each, seriesTones[s]!, text);
    });
    return [...lyingName(name, edge - 0.4 * size, middle, text), ...bars];
  });
}

/** A bar with its figure at its end. */
function lyingBar(
  figure: string,
  [base, end]: readonly [number, number],
  y: number,
  each: number,
  fill: Tone,
  text: number,
): Shape[] {
  const [x, to] = [Math.min(base, end), Math.max(base, end)];
  const size = Math.min(text, each * 1.1);
  const box = { x: near(x), y: near(y), width: near(to - x), height: near(each * 0.92) };
  const at = label(figure, to + 0.35 * size, y + each * 0.46 + size * 0.35, size);
  return [
    { is: 'rect', ...box, fill },
    { ...at, fill: 'ink' },
  ];
}

const lyingName = (name: string, right: number, middle: number, size: number): Shape[] =>
  wrapped(name, right / size)
    .slice(0, 2)
    .map((line, k, { length }) =>
      label(line, right, middle + size * (0.35 + 1.15 * (k - (length - 1) / 2)), size, 'end'),
    );

const rule = (
  from: readonly [number, number],
  to: readonly [number, number],
  base: boolean,
  size: number,
): Shape => ({
  ...{ is: 'path', d: pathOf([from, to]) },
  line: base ? 'ink' : 'hair',
  wide: near((base ? 2.5 : 1.2) * (size / 30)),
});

const label = (text: string, x: number, y: number, size: number, anchor?: 'middle' | 'end'): Shape => ({
  ...{ is: 'text', text, x: near(x), y: near(y), size: near(size), fill: 'ink-2' },
  ...(anchor && { anchor }),
});
