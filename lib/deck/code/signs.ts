// What a line of code says of itself: `// [!code ++]`, `[!code highlight:2]`, and the first sign of a diff's lines.

/** Code without these words, and what they said. Places of lines count from 0. */
export type Signed = {
  readonly text: string;
  /** A sign per line; null if nothing changed. */
  readonly changes: string | null;
  /** Null if no line stands out. */
  readonly marked: readonly number[] | null;
  readonly unknown: readonly { readonly line: number; readonly word: string }[];
};

const opening = String.raw`(?:\/\/|\/\*|<!--|\{\/\*|#|--|;+|%|")`;
const note = new RegExp(String.raw`[ \t]*${opening}\s*\[!code\s+([^\]]+)\]\s*(?:\*\/\}?|-->)?\s*$`);
const marking = ['hl', 'highlight', 'focus', 'error', 'warning'];

export function readSigns(source: string): Signed {
  const lines: string[] = [];
  const changes = new Map<number, string>();
  const marked = new Set<number>();
  const unknown: { line: number; word: string }[] = [];
  source.split('\n').forEach((line, at) => {
    const found = note.exec(line);
    const kept = found ? line.slice(0, found.index) : line;
    const [word = '', count = '1'] = (found?.[1] ?? '').trim().split(':');
    // A line of nothing else speaks of those below it.
    const from = lines.length;
    if (!found || kept.trim() !== '') lines.push(kept);
    if (!found) return;
    const places = Array.from({ length: Math.min(999, Number(count) || 1) }, (_, i) => from + i);
    if (word === '++' || word === '--') for (const place of places) changes.set(place, word[0]!);
    else if (marking.includes(word)) for (const place of places) marked.add(place);
    else unknown.push({ line: at, word });
  });
  const there = [...marked].filter((place) => place < lines.length);
  return {
    text: lines.join('\n'),
    changes: changes.size === 0 ? null : lines.map((_, i) => changes.get(i) ?? ' ').join(''),
    marked: there.length === 0 ? null : there,
    unknown,
  };
}

/** Of a diff: lines that begin with a sign came or went; null if none does. File names and places are neither. */
export function diffSigns(text: string): string | null {
  const signs = text
    .split('\n')
    .map((line) => (/^\+(?!\+\+ )/.test(line) ? '+' : /^-(?!-- )/.test(line) ? '-' : ' '))
    .join('');
  return signs.trim() === '' ? null : signs;
}
