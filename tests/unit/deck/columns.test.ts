import { describe, expect, it } from 'vitest';
import { type Block, plainText } from '@/lib/deck/deck';
import { checkDeck } from '@/lib/deck/parse';
import { stageDeck, visibleBlocks } from '@/lib/deck/public';
import { withFront } from './read';

const columns = (...parts: readonly string[]) =>
  `::::columns\n${parts.map((part) => `:::column\n${part}\n:::`).join('\n')}\n::::`;
const check = (slide: string) => checkDeck(withFront(slide), 'talk.md');
const told = (slide: string) =>
  check(slide).problems.map(({ line, mistake }) => [line, mistake.code] as const);
const only = (slide: string) => {
  const { deck, problems } = check(slide);
  expect(problems).toEqual([]);
  return deck!.slides[0]!;
};
type Columns = Extract<Block, { kind: 'columns' }>;
const blockOf = (blocks: readonly Block[]) =>
  blocks.find((each): each is Columns => each.kind === 'columns')!;
/** The first line of `withFront`'s slide. */
const first = withFront('X').split('\n').indexOf('X') + 1;

describe('B29: columns stand beside each other and hold what a slide holds', () => {
  it('two or three, of equal widths or of those that are given', () => {
    const two = blockOf(only(columns('a', 'b')).blocks);
    expect([two.widths, two.columns.map(plainText)]).toEqual([
      [1, 1],
      ['a', 'b'],
    ]);
    const three = only(columns('a', 'b', 'c').replace('::::columns', '::::columns{widths="1 2 1"}'));
    expect(blockOf(three.blocks).widths).toEqual([1, 2, 1]);
  });

  it('with lists, code, tables, formulas, quotes and headings', () => {
    const parts = [
      '## Head\n\n- one\n- two',
      '```js\nlet a\n```\n\n$$\na\n$$\n\n> said\n\n| a |\n|---|\n| 1 |',
    ];
    expect(
      blockOf(only(columns(...parts)).blocks).columns.map((each) => each.map(({ kind }) => kind)),
    ).toEqual([
      ['heading', 'list'],
      ['code', 'formula', 'quote', 'table'],
    ]);
  });

  it('as HTML as well', () => {
    const html =
      '<div class="columns">\n<div class="column">\n\na\n\n</div>\n<div class="column">\n\nb\n\n</div>\n</div>';
    expect(blockOf(only(html).blocks).columns.map(plainText)).toEqual(['a', 'b']);
  });

  it('builds go on from column to column', () => {
    const slide = only(
      ':::::columns\n::::column\n:::steps\n- a\n- b\n:::\n::::\n::::column\nfirst\n\n::step\n\nc\n::::\n:::::\n\nlast',
    );
    expect(slide.steps).toBe(3);
    const shown = (step: number) => blockOf(visibleBlocks(slide, step, 'phone')).columns.map(plainText);
    expect([0, 1, 2, 3].map(shown)).toEqual([
      ['', 'first'],
      ['a', 'first'],
      ['a b', 'first'],
      ['a b', 'first c'],
    ]);
  });

  it('each surface gets its own', () => {
    const slide = only(
      ':::::columns\n::::column\n:::phone\nclose\n:::\n:::stage\nfar\n:::\n::::\n::::column\nall\n::::\n:::::',
    );
    const words = (surface: 'stage' | 'phone') =>
      blockOf(visibleBlocks(slide, 0, surface)).columns.map(plainText);
    expect([words('stage'), words('phone')]).toEqual([
      ['far', 'all'],
      ['close', 'all'],
    ]);
    const { deck } = check(columns('a', 'b'));
    expect(JSON.stringify(stageDeck(deck!).slides)).toContain('"columns"');
  });
});

describe('B30: what is no columns is a mistake at its line', () => {
  it.each<[string, string, number, string]>([
    ['one', columns('a'), 0, 'columnCount'],
    ['four', columns('a', 'b', 'c', 'd'), 0, 'columnCount'],
    ['an empty one', columns('a', ''), 4, 'emptyColumn'],
    [
      'words between them',
      columns('a', 'b').replace('\n:::column\nb', '\nlost\n\n:::column\nb'),
      4,
      'columnsHold',
    ],
    ['a column alone', ':::column\na\n:::', 0, 'onSlideItself'],
    [
      'widths that are too many',
      columns('a', 'b').replace('::::columns', '::::columns{widths="1 2 3"}'),
      0,
      'columnWidths',
    ],
    ['a drawing of its own', columns('::wall', 'b'), 2, 'notInColumn'],
  ])('%s', (_, slide, line, code) => {
    expect(told(slide)).toContainEqual([first + line, code]);
  });

  it('columns in columns', () => {
    const slide = `::::::columns\n:::::column\n${columns('a', 'b')}\n:::::\n:::::column\nc\n:::::\n::::::`;
    expect(told(slide)).toContainEqual([first + 2, 'notInColumn']);
  });
});
