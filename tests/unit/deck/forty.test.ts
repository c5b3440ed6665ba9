// Forty things that speakers write, and what each of them is read as.

import { expect, it } from 'vitest';
import { loadGrammars } from '@/lib/deck/code/highlight';
import { type Block, type Deck, plainText } from '@/lib/deck/deck';
import { loadDiagrams } from '@/lib/deck/drawn/diagram/layout';
import { checkDeck } from '@/lib/deck/parse';
import { loadHyphens } from '@/lib/deck/text/hyphens';
import { fortySource } from '../../support/forty';

const source = fortySource();
await Promise.all([loadHyphens(source), loadGrammars(source), loadDiagrams(source)]);
const { deck, problems } = checkDeck(source, 'forty.md');

const slide = (title: string) => {
  const found = (deck as Deck).slides.find(
    (each) => each.title.startsWith(title) || each.name.startsWith(title),
  );
  if (!found) throw new Error(`no slide ${title}`);
  return found;
};
/** All parts of a slide of one kind, however deep. */
function parts(title: string, kind: string): Record<string, unknown>[] {
  const all: Record<string, unknown>[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      if ((value as { kind?: unknown }).kind === kind) all.push(value as Record<string, unknown>);
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(slide(title).blocks);
  return all;
}
const words = (title: string) => plainText(slide(title).blocks as Block[]).replaceAll('\u00ad', '');
const notes = (title: string) => plainText(slide(title).notes as Block[]);
const activity = (title: string) => slide(title).activities[0];

it('B26: the deck of forty constructs has neither mistakes nor warnings', () => {
  expect(problems).toEqual([]);
});

it.each<[string, () => unknown, unknown]>([
  ['headings', () => parts('The small', 'heading').map(({ level }) => level), [1, 2, 3]],
  ['a line’s break', () => parts('Words that', 'break').length, 1],
  ['emphasis', () => [parts('Words that', 'strong').length, parts('Words that', 'emphasis').length], [1, 1]],
  ['ten items', () => (parts('Ten steps', 'list')[0]!.items as unknown[]).length, 10],
  ['four links', () => parts('Where to', 'link').length, 4],
  ['formulas', () => parts('How high', 'formula').length, 3],
  ['a formula’s words', () => words('How high').includes('P equals rho g Q h'), true],
  [
    'notes with marks',
    () => [notes('The small'), parts('The small', 'mark').length],
    ['Say who paid for it. Slow down before the numbers, and look at the back row.', 0],
  ],
  [
    'a comment',
    () => [notes('Words that').startsWith('The break is'), words('Words that').includes('The break is')],
    [true, false],
  ],
  ['builds', () => slide('One thing').steps, 3],
  [
    'emoji',
    () => words('What the harbour').match(/\p{Extended_Pictographic}|\p{Regional_Indicator}/gu)?.length,
    8,
  ],
  ['hyphens', () => JSON.stringify(slide('Deutsche').blocks).includes('\u00ad'), true],
  ...(['vote', 'choice', 'choices', 'true-false', 'number', 'order', 'text', 'words'] as const).map(
    (kind, i): [string, () => unknown, unknown] => [
      kind,
      () =>
        activity(
          [
            'What would',
            'When does',
            'What does',
            'Is it true',
            'How much?',
            'In which',
            'Who?',
            'In a word',
          ][i]!,
        )?.kind,
      kind,
    ],
  ),
  ['three levels', () => parts('A list in', 'list').length, 3],
  [
    'an item with code',
    () => [parts('An item', 'code').length, parts('An item', 'paragraph').length >= 1],
    [1, true],
  ],
  [
    'a quotation',
    () => (parts('What the old', 'quote')[0]!.source as { text: string }[])[0]!.text.includes('Ada'),
    true,
  ],
  [
    'pictures',
    () => parts('Pictures', 'picture').map(({ picture }) => (picture as { alt: string }).alt),
    ['A wheel with eight blades', 'A curve of the tide'],
  ],
  ['clips', () => [parts('What moves', 'clip').length, parts('What moves', 'picture').length], [2, 1]],
  ['HTML', () => [parts('A little', 'key').length, parts('A little', 'break').length], [2, 1]],
  [
    'the audience’s questions',
    () => parts('Your questions', 'widget').map(({ name }) => name),
    ['questions'],
  ],
  ['a break', () => parts('A break', 'widget').map(({ name }) => name), ['timer']],
  ['two columns', () => (parts('Two columns', 'columns')[0]!.columns as unknown[]).length, 2],
  ['a footnote', () => parts('Small print', 'footnotes').length, 1],
  ['struck out', () => parts('Taken back', 'strike').length, 1],
  ['free text', () => activity('Free answers')?.kind, 'free-text'],
  ['0 to 10', () => activity('From nought')?.kind, 'rating'],
  ['a ranking', () => activity('By preference')?.kind, 'preference'],
  [
    'pictures as options',
    () => JSON.stringify(activity('Which is the wheel')).match(/"kind":"picture"/g)?.length,
    2,
  ],
  [
    'four languages',
    () => parts('In four', 'code').map(({ kinds, changes }) => kinds !== undefined || changes !== undefined),
    [true, true, true, true],
  ],
  ['code by builds', () => slide('Line by').steps, 2],
  ['a diagram', () => words('How the water').includes('ebb'), true],
  ['a chart', () => parts('How much was', 'drawn')[0]!.title, 'Sacks a year'],
  [
    'alignment',
    () => parts('Seven', 'table')[0]!.align,
    ['left', 'center', 'center', 'right', 'right', 'right', 'left'],
  ],
  [
    'tasks',
    () => (parts('What is done', 'list')[0]!.items as { done?: boolean }[]).map(({ done }) => done),
    [true, false],
  ],
  [
    'prices',
    () => [words('What it costs').includes('$5 and a visit $10'), parts('What it costs', 'formula').length],
    [true, 0],
  ],
  ['a list from 3', () => parts('Counted', 'list')[0]!.start, 3],
  ['a shortcode', () => words('Counted').includes('🚀'), true],
  ['a mark', () => parts('Counted', 'mark').length, 1],
  ['a formula in a question', () => JSON.stringify(activity('Half a')).match(/"kind":"formula"/g)?.length, 2],
])('B26: %s', (_, found, meant) => {
  expect(found()).toEqual(meant);
});
