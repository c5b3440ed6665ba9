// A source by its lines: which of them are code or comments, and the settings at its beginning.

import { parse } from 'yaml';

export const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/** Per line, whether it belongs to a code block (its fences too) or to a comment of several lines. */
export function heldLines(lines: readonly string[]): boolean[] {
  const held: boolean[] = lines.map(() => false);
  let fence: string | null = null;
  let comment = false;
  for (const [i, line] of lines.entries()) {
    const run = /^\s*(?:[-*+>]\s+)*(`{3,}|~{3,})(.*)$/.exec(line);
    if (comment) {
      held[i] = true;
      comment = !line.includes('-->');
    } else if (fence !== null) {
      held[i] = true;
      if (run?.[1]?.startsWith(fence) && run[2]?.trim() === '') fence = null;
    } else if (run?.[1] && !(run[1].startsWith('`') && run[2]?.includes('`'))) {
      const [, marks] = run;
      const closes = (each: string, at: number) => at > i && new RegExp(`^\\s*${marks}+\\s*$`).test(each);
      // A fence that nothing closes ends nothing that follows it.
      if (!lines.some(closes)) continue;
      held[i] = true;
      fence = marks;
    } else if (/<!--/.test(line) && !/-->/.test(line.slice(line.lastIndexOf('<!--')))) {
      held[i] = true;
      comment = lines.some((each, at) => at > i && each.includes('-->'));
    }
  }
  return held;
}

export type Values = Readonly<Record<string, unknown>>;
export type Front = {
  readonly values: Values;
  /** The index of the first line behind it. */
  readonly end: number;
};

const none: Front = { values: {}, end: 0 };

/** Settings between two lines of dashes at the very beginning. */
export function frontOf(lines: readonly string[]): Front {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1 || !/^---\s*$/.test(lines[first] ?? '')) return none;
  const end = lines.findIndex((line, i) => i > first && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) return none;
  return { values: valuesOf(lines.slice(first + 1, end).join('\n')), end: end + 1 };
}

/** A text of keys and values by the rules of YAML. */
export function isYaml(text: string): boolean {
  try {
    const values: unknown = parse(text, { maxAliasCount: 50, logLevel: 'silent', prettyErrors: false });
    return typeof values === 'object' && values !== null && !Array.isArray(values);
  } catch {
    return false;
  }
}

/** YAML, or what can be made out of lines `key: value` where it is none. */
export function valuesOf(text: string): Values {
  try {
    const values: unknown = parse(text, { maxAliasCount: 50, logLevel: 'silent', prettyErrors: false });
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) return values as Values;
    if (text.trim() === '' || values === null) return {};
  } catch {
    // Read line by line below.
  }
  const pairs = text.split('\n').flatMap((line) => {
    const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, (value ?? '').replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
  return Object.fromEntries(pairs);
}

/** A setting as words; '' where it is none. */
export function said(values: Values, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = values[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** The names of settings that are given and were not used. */
export const unused = (values: Values, used: readonly string[]): string =>
  Object.keys(values)
    .filter((key) => !used.includes(key))
    .join(', ');
