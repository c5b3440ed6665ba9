// Timelines: times from top to bottom beside what happened then, in columns, with sections above theirs.

import { near, type Shape, widthOf, wrapped } from '../shapes';
import type { Laid, Part } from './parts';
import type { Prepared } from './prepare';

type Entry = { readonly section: string; readonly time: string; readonly events: string[] };

const size = 24;
const row = size * 1.28;
const columnWidth = 820;
/** More entries than this stand in two columns. */
const mostInOne = 7;

export function drawTimeline({ title: named, lines }: Prepared): Laid {
  const { entries, title, lost } = readEntries(lines);
  if (entries.length === 0) throw new Error('expected lines such as 1957 : Perceptron');
  const columns = entries.length > mostInOne ? 2 : 1;
  const each = Math.ceil(entries.length / columns);
  const edge = Math.min(12, Math.max(...entries.map(({ time }) => widthOf(time)))) * size + 50;
  const parts: Part[] = [];
  let height = 0;
  for (let column = 0; column < columns; column++) {
    const own = entries.slice(column * each, (column + 1) * each);
    height = Math.max(height, drawColumn(own, column * (columnWidth + 60), edge, column * each, parts));
  }
  return {
    width: columns * (columnWidth + 60) - 60,
    height: near(height),
    title: named || title,
    parts,
    lost,
  };
}

function readEntries(lines: Prepared['lines']) {
  const entries: Entry[] = [];
  const lost: Laid['lost'][number][] = [];
  let [title, section] = ['', ''];
  for (const { line, text } of lines.slice(1)) {
    const [, key, rest = ''] = /^\s*(title|section)\s+(.+)$/.exec(text) ?? [];
    const [time = '', ...events] = text.split(/\s*:\s+|:(?=\S)(?!\d\d\b)/).map((each) => each.trim());
    if (key === 'title') title = rest.trim();
    else if (key === 'section') section = rest.trim();
    else if (time === '' && events.length > 0 && entries.length > 0) entries.at(-1)!.events.push(...events);
    else if (time !== '') entries.push({ section, time, events });
    else lost.push({ line, text });
  }
  return { entries, title, lost };
}

/** Returns how far down it reaches. */
function drawColumn(
  entries: readonly Entry[],
  x: number,
  edge: number,
  first: number,
  parts: Part[],
): number {
  let y = 0;
  let section = '';
  for (const [i, entry] of entries.entries()) {
    if (entry.section !== section) {
      section = entry.section;
      if (y > 0) y += 12;
      parts.push({ words: section, shapes: [text(section, x, y + size, { fill: 'ink-2', bold: true })] });
      y += row + 12;
    }
    const { shapes, tall } = drawEntry(entry, x, y, edge);
    parts.push({ name: `${first + i}`, words: `${entry.time}: ${entry.events.join('; ')}`, shapes });
    y += tall;
  }
  return y;
}

/** A time at the rail, and what happened then beside it. */
function drawEntry({ time, events }: Entry, x: number, y: number, edge: number) {
  const lines = events.flatMap((event) => wrapped(event, (columnWidth - edge) / size));
  const tall = Math.max(1, lines.length) * row + 14;
  const rail = near(x + edge - 26);
  const shapes: Shape[] = [
    { is: 'path', d: `M${rail} ${near(y)}L${rail} ${near(y + tall)}`, line: 'ink-3', wide: 3 },
    { is: 'rect', x: rail - 8, y: near(y + size * 0.65 - 8), width: 16, height: 16, fill: 'pos' },
    text(time, rail - 22, y + size, { bold: true, anchor: 'end', num: true }),
    ...lines.map((line, k) => text(line, x + edge, y + size + k * row)),
  ];
  return { shapes, tall };
}

type Words = Extract<Shape, { is: 'text' }>;

const text = (words: string, x: number, y: number, more: Partial<Words> = {}): Words => ({
  ...{ is: 'text', text: words, x: near(x), y: near(y), size, fill: 'ink' },
  ...more,
});
