// Gantt charts: a row per task, with its bar from beginning to end, and sections above theirs.

import { near, type Shape, type Tone, widthOf } from '../shapes';
import { readDate, readLength, shortDate } from './dates';
import type { Laid, Part } from './parts';
import type { Prepared } from './prepare';

type Task = { name: string; section: string; from: number; to: number; flags: readonly string[] };

const size = 24;
const row = 44;
const chartWidth = 1000;
const setting =
  /^\s*(gantt|axisFormat|tickInterval|excludes|includes|inclusiveEndDates|topAxis|weekday|displayMode)\b/;
const flagNames = ['done', 'active', 'crit', 'milestone', 'vert'];

export function drawGantt({ title: named, lines }: Prepared): Laid {
  const { tasks, title, lost } = readTasks(lines);
  if (tasks.length === 0) throw new Error('expected tasks such as Write the talk : 2026-05-01, 3d');
  const first = Math.min(...tasks.map(({ from }) => from));
  const last = Math.max(...tasks.map(({ to }) => to), first + 1);
  const edge =
    Math.max(...tasks.flatMap(({ name, section }) => [widthOf(name) + 1, widthOf(section)])) * size + 20;
  const at = (time: number) => near(edge + ((time - first) / (last - first)) * chartWidth);
  const parts: Part[] = [];
  let y = 10;
  let section = '';
  tasks.forEach((task, i) => {
    if (task.section !== section) {
      section = task.section;
      y += 6;
      parts.push({ words: section, shapes: [text(section, 0, y + size, { bold: true })] });
      y += row - 6;
    }
    parts.push({ name: `${i}`, words: saidOf(task), shapes: drawTask(task, y, at) });
    y += row;
  });
  parts.unshift({ words: '', shapes: axis(first, last, at, y) });
  return { width: near(edge + chartWidth + 40), height: y + 40, title: named || title, parts, lost };
}

const saidOf = ({ name, from, to, flags }: Task): string =>
  `${name}: ${new Date(from).toISOString().slice(0, 10)}${flags.includes('milestone') ? '' : ` – ${new Date(to).toISOString().slice(0, 10)}`}`;

function readTasks(lines: Prepared['lines']) {
  const tasks: Task[] = [];
  const ends = new Map<string, number>();
  const lost: Laid['lost'][number][] = [];
  let [title, section, format] = ['', '', 'YYYY-MM-DD'];
  for (const { line, text: source } of lines) {
    const [, key, rest = ''] = /^\s*(title|section|dateFormat)\s+(.+)$/.exec(source) ?? [];
    if (key === 'title') title = rest.trim();
    else if (key === 'section') section = rest.trim();
    else if (key === 'dateFormat') format = rest.trim();
    else if (!setting.test(source)) {
      const task = readTask(source, section, format, tasks.at(-1)?.to ?? null, ends);
      if (task) tasks.push(task);
      else lost.push({ line, text: source });
    }
  }
  return { tasks, title, lost };
}

/** Null where no beginning is known. */
function readTask(
  source: string,
  section: string,
  format: string,
  before: number | null,
  ends: Map<string, number>,
): Task | null {
  const colon = source.lastIndexOf(' :') >= 0 ? source.indexOf(' :') + 1 : source.indexOf(':');
  if (colon < 0) return null;
  const fields = source
    .slice(colon + 1)
    .split(',')
    .map((field) => field.trim());
  const flags = fields.filter((field) => flagNames.includes(field));
  const rest = fields.filter((field) => !flagNames.includes(field) && field !== '');
  const id = rest.length === 3 ? rest.shift() : undefined;
  const [start, end] = rest.length === 2 ? rest : [undefined, rest[0]];
  const from = start === undefined ? before : beginning(start, format, ends);
  if (from === null || from === undefined) return null;
  const until = end === undefined ? from : endOf(end, from, format);
  if (until === null) return null;
  if (id) ends.set(id, until);
  return { name: source.slice(0, colon).trim(), section, from, to: Math.max(until, from), flags };
}

function beginning(text: string, format: string, ends: ReadonlyMap<string, number>): number | null {
  const [, names] = /^after\s+(.+)$/.exec(text) ?? [];
  if (names === undefined) return readDate(text, format);
  const known = names.split(/\s+/).flatMap((name) => ends.get(name) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function endOf(text: string, from: number, format: string): number | null {
  const length = readLength(text);
  return length === null ? readDate(text, format) : from + length;
}

function drawTask({ name, from, to, flags }: Task, y: number, at: (time: number) => number): Shape[] {
  const label = text(name, size, y + size * 1.05, {});
  const middle = y + row / 2 - 4;
  if (flags.includes('milestone')) {
    const [x, r] = [at((from + to) / 2), 13];
    return [
      label,
      {
        is: 'path',
        d: `M${x} ${middle - r}L${x + r} ${middle}L${x} ${middle + r}L${x - r} ${middle}Z`,
        fill: 'cost',
      },
    ];
  }
  const tone: Tone = flags.includes('crit') ? 'cost' : flags.includes('active') ? 'acc' : 'pos';
  const done = flags.includes('done');
  const bar: Shape = {
    ...{ is: 'rect', x: at(from), y: y + 4, width: near(Math.max(4, at(to) - at(from))), height: row - 16 },
    // What is done is an outline.
    ...(done ? { fill: 'sunk' as const, line: 'ink-3' as const, wide: 2 } : { fill: tone }),
  };
  return [label, bar];
}

function axis(first: number, last: number, at: (time: number) => number, y: number): Shape[] {
  const count = 6;
  return Array.from({ length: count }, (_, i) => first + ((last - first) * i) / (count - 1)).flatMap(
    (time): Shape[] => [
      { is: 'path', d: `M${at(time)} 0L${at(time)} ${y}`, line: 'hair', wide: 1.5 },
      {
        ...text(shortDate(time, last - first), at(time), y + 30, {}),
        fill: 'ink-2',
        anchor: 'middle',
        num: true,
      },
    ],
  );
}

const text = (
  words: string,
  x: number,
  y: number,
  more: { readonly bold?: true },
): Extract<Shape, { is: 'text' }> => ({
  ...{ is: 'text', text: words, x: near(x), y: near(y), size, fill: 'ink' },
  ...more,
});
