// Slides that hold more than can be read from the last row.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastReadable } from '@/lib/deck/fit/overfull';
import { sizeIn } from '@/lib/deck/fit/sizes';
import { checkDeck } from '@/lib/deck/parse';
import { read, readSlide, tell, withFront } from './read';

const table = (rows: number, cell = 'some words') =>
  ['| a | b |', '|---|---|', ...Array.from({ length: rows }, () => `| ${cell} | ${cell} |`)].join('\n');
const code = (lines: number, columns: number) =>
  ['```', ...Array.from({ length: lines }, () => 'x'.repeat(columns)), '```'].join('\n');

describe('B13: what cannot be read from the last row is named with its line', () => {
  it.each([
    [
      'code of 200 columns',
      code(3, 200),
      { what: 'code', line: 6, columns: 200, lines: 3, beyond: { line: 7, column: 139 } },
    ],
    [
      'code of 60 lines',
      code(60, 20),
      { what: 'code', line: 6, columns: 20, lines: 60, beyond: { line: 32, column: null } },
    ],
    ['a table of 60 rows', table(60), { what: 'table', line: 6, columns: 2, rows: 60 }],
    ['very many words', 'word '.repeat(1500), { what: 'words', line: 6 }],
  ])('%s', (_, block, overfull) => {
    expect(readSlide(`# Title\n\n${block}`).overfull).toEqual([overfull]);
  });

  it.each([
    ['a table of 13 rows', table(13)],
    ['code of 80 columns and 20 lines', code(20, 80)],
    ['ten points', '- a point of some words\n'.repeat(10)],
  ])('%s can be read', (_, block) => {
    expect(readSlide(`# Title\n\n${block}`).overfull).toBeUndefined();
  });

  it('beside a drawing, and within builds, the line is its own', () => {
    const found = readSlide(`# Title\n\n::charts\n\n:::steps\n\none\n\n${code(3, 200)}\n\n:::`);
    expect(found.overfull).toEqual([
      { what: 'code', line: 12, columns: 200, lines: 3, beyond: { line: 13, column: 63 } },
    ]);
  });

  it('what phones alone show is left out', () => {
    expect(readSlide(`# Title\n\n:::phone\n${code(3, 200)}\n:::`).overfull).toBeUndefined();
  });

  it('the built-in talk has none', () => {
    const deck = read(readFileSync('decks/neural-networks.md', 'utf8'));
    expect(deck.slides.filter(({ overfull }) => overfull).map(({ number }) => number)).toEqual([]);
  });

  it('is told in a sentence', () => {
    const { problems } = checkDeck(withFront(`# Title\n\n${code(3, 200)}`), 'test.md');
    expect(problems.map(tell)).toEqual([
      '6: slide 1: the code has 3 lines of up to 200 characters (line 7 is too long from column 139 on): too small to read from the last row',
    ]);
  });

  it('the size falls as the words become more, and never passes the largest', () => {
    const box = { width: 1800, height: 920, most: 60 };
    const sizes = [1, 50, 200, 800].map((words) => sizeIn(readSlide('word '.repeat(words)).blocks, box));
    expect(sizes[0]).toBe(60);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)).toBeGreaterThan(leastReadable);
  });
});
