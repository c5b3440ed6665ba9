// Charts: tables that are drawn.

import { describe, expect, it } from 'vitest';
import { figureIn, readFigure } from '@/lib/deck/drawn/chart/figures';
import type { Shape } from '@/lib/deck/drawn/shapes';
import { visibleBlocks } from '@/lib/deck/public';
import { problemsOf, readSlide } from './read';

const chart = (kind: string, ...rows: string[]) =>
  [`:::chart[Talks]{kind=${kind}}`, '| Year | Talks | Guests |', '|---|---|---|', ...rows, ':::'].join('\n');

function drawn(source: string) {
  const block = readSlide(source).blocks[0];
  if (block?.kind !== 'drawn') throw new Error('nothing drawn');
  return block;
}

const bars = (shapes: readonly Shape[], fill: string) =>
  shapes.flatMap((shape) => (shape.is === 'rect' && shape.fill === fill && shape.height > 30 ? [shape] : []));

describe('B24: a chart is a table', () => {
  const three = chart('bar', '| 2023 | 10 | 5 |', '| 2024 | 20 | |', '| 2025 | 40 | −10 |');

  it('bars are as high as their figures, upwards and downwards from 0', () => {
    const { shapes } = drawn(three).wide;
    const [ten, twenty, forty] = bars(shapes, 'pos');
    expect(twenty!.height / ten!.height).toBeCloseTo(2, 1);
    expect(forty!.height / ten!.height).toBeCloseTo(4, 1);
    const [five, below] = bars(shapes, 'neg');
    expect(below!.height / five!.height).toBeCloseTo(2, 1);
    expect(below!.y).toBeCloseTo(ten!.y + ten!.height, 0);
  });

  it('a gap in the figures is a gap in the line', () => {
    const rows = [1, 2, '', 4, 5].map((value, i) => `| ${2020 + i} | ${value} | 1 |`);
    const { shapes } = drawn(chart('line', ...rows)).wide;
    const lines = shapes.filter((shape) => shape.is === 'path' && shape.line === 'pos');
    expect(lines).toHaveLength(2);
  });

  it('its words are the table, and phones get a drawing of their own', () => {
    const { words, title, what } = drawn(three);
    expect([words[0]?.kind, title, what]).toEqual(['table', 'Talks', 'barChart']);
    const [phone] = visibleBlocks(readSlide(three), 0, 'phone');
    expect(phone).toMatchObject({ wide: { width: 336 } });
    expect(JSON.stringify(phone)).not.toContain('"field"');
  });

  it.each([
    ['1,234.5', 1234.5],
    ['−3', -3],
    ['40 %', 40],
    ['€ 5', 5],
    ['3,5', 3.5],
    ['1.234.567,8', 1234567.8],
  ])('%s is a figure', (text, value) => expect(readFigure(text)?.value).toBe(value));

  it('figures are written in the language of the deck', () => {
    expect([figureIn('de', '')(-1234567.5), figureIn(null, '%')(2.5)]).toEqual([
      '−1\u202f234\u202f567,5',
      '2.5\u2009%',
    ]);
  });

  it.each([
    [chart('pie', '| a | 1 | 2 |'), /^4: :::chart `kind`: expected one of bar, line, scatter/],
    [
      chart('bar', '| a | 1 | 2 |', '| b | many | 2 |'),
      /^8: expected a figure .* column “Talks”; found “many”/,
    ],
    [chart('scatter', '| a | 1 | 2 |'), /^7: expected a figure .* column “Year”; found “a”/],
    [':::chart{kind=bar}\nwords\n:::', /^4: a chart is made of one table/],
    [':::chart{kind=bar}\n| a |\n|---|\n| 1 |\n:::', /^5: a chart has a column of names and 1 to 5/],
    [':::chart{kind=bar}\n| a | b |\n|---|---|\n:::', /^5: this chart has 1 to 40 rows/],
  ])('what is no chart is a mistake at its line: %s', (source, told) => {
    expect(problemsOf(source)[0]).toMatch(told);
  });
});
