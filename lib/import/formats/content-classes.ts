// remark.js's content in classes, `.left.small[words]`, as elements: of lines where it has lines, else within its line.

import type { Excerpt } from '../markdown/slides';
import { heldLines } from '../markdown/source';

type Open = { readonly block: boolean; depth: number };

/** These stand side by side, also where all of them are written in one line. */
const beside = /(^| )(grid|row|(kol|cols?|columns?)(-[\w-]+)?|(left|right)-column|pull-(left|right))( |$)/;

const mark = /^((?:\.[a-zA-Z][\w-]*)+)\[/;

/** The same words with `<div>` and `<span>` around them. */
export function unclassed(some: Excerpt): Excerpt {
  if (!some.lines.some((line) => line.includes('['))) return some;
  const held = heldLines(some.lines);
  const out = new Lines();
  const open: Open[] = [];
  for (const [i, line] of some.lines.entries()) {
    out.next(some.from[i] ?? 1);
    if (held[i]) {
      out.write(line);
      continue;
    }
    readLine(line, some.lines.slice(i + 1), out, open);
  }
  return out.excerpt();
}

function readLine(line: string, below: readonly string[], out: Lines, open: Open[]): void {
  let code: string | null = null;
  /** Right behind a class that was closed another may begin. */
  let closed = -1;
  for (let at = 0; at < line.length; ) {
    const ticks = /^`+/.exec(line.slice(at))?.[0];
    if (ticks) {
      if (code === ticks) code = null;
      else if (code === null && line.indexOf(ticks, at + ticks.length) !== -1) code = ticks;
      out.write(ticks);
      at += ticks.length;
      continue;
    }
    const begins = at === closed || !/[\w)\]]/.test(line[at - 1] ?? '');
    const found = code === null && begins ? mark.exec(line.slice(at)) : null;
    const sign = line[at] ?? '';
    if (found) {
      const name = (found[1] ?? '').slice(1).replaceAll('.', ' ');
      const inside = closesIn(line.slice(at + found[0].length));
      const block = !inside || beside.test(name);
      if (!inside && !closesBelow([line.slice(at + found[0].length), ...below])) {
        out.write(sign);
        at += 1;
        continue;
      }
      open.push({ block, depth: 0 });
      if (block) out.alone(`<div class="${name}">`);
      else out.write(`<span class="${name}">`);
      at += found[0].length;
      continue;
    }
    if (code === null && closing(sign, open)) {
      if (open.pop()?.block) out.alone('</div>');
      else out.write('</span>');
      closed = at + 1;
    } else out.write(sign);
    at += 1;
  }
}

/** Whether this bracket closes a class; counts the ones that don't. */
function closing(sign: string, open: readonly Open[]): boolean {
  const last = open.at(-1);
  if (!last) return false;
  if (sign === '[') last.depth += 1;
  if (sign !== ']') return false;
  if (last.depth === 0) return true;
  last.depth -= 1;
  return false;
}

function closesIn(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[') depth += 1;
    else if (sign === ']' && depth-- === 0) return true;
  }
  return false;
}

const closesBelow = (lines: readonly string[]): boolean => closesIn(lines.join('\n'));

class Lines {
  private readonly lines: string[] = [];
  private readonly from: number[] = [];

  next(line: number): void {
    this.lines.push('');
    this.from.push(line);
  }

  write(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  /** On a line of its own, with empty ones around it. */
  alone(text: string): void {
    const line = this.from.at(-1) ?? 1;
    for (const each of ['', text, '', '']) {
      this.lines.push(each);
      this.from.push(line);
    }
  }

  excerpt(): Excerpt {
    return { lines: this.lines, from: this.from };
  }
}
