// How a slide’s blocks share the canvas.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  compose,
  isFigureLine,
  isFootnote,
  isFormulaLine,
  shareHeight,
} from '@/app/_components/slides/composition';
import type { WidgetPlace } from '@/app/_components/slides/widget-registry';
import type { Block, Inline, WidgetBlock } from '@/lib/deck/deck';
import { numberColumns } from '@/lib/deck/fit/sizes';
import { parseDeck } from '@/lib/deck/parse';
import type { WidgetName } from '@/lib/deck/widgets';

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words }];

const at = { step: 0, on: 'both' } as const;

const heading: Block = { ...at, kind: 'heading', level: 1, children: text('Neurons') };

const words: Block = { ...at, kind: 'paragraph', children: text('Some words') };

const code: Block = { ...at, kind: 'code', text: '1 > 0' };

const widget = (name: WidgetName, children: readonly Block[] = []) =>
  ({ ...at, kind: 'widget', name, params: {}, builds: 0, children }) as WidgetBlock;

const formula: Block = { ...at, kind: 'formula', tex: 'w', html: '<i>w</i>', spoken: 'w' };

const places: Readonly<Record<string, WidgetPlace>> = { charts: 'field', wall: 'canvas', loop: 'aside' };

const kind = (...blocks: Block[]) =>
  compose({ layout: 'words', blocks }, ({ name }) => places[name] ?? null).kind;

describe('composition', () => {
  it('a drawing takes the field, and one that composes the canvas takes everything', () => {
    expect(kind(heading, words, widget('charts'))).toBe('field');
    expect(kind(heading, widget('wall'))).toBe('canvas');
  });

  it('a widget makes room where others fill the field, and takes the field where it is alone', () => {
    const placeOf = ({ name }: WidgetBlock) => places[name] ?? null;
    const [loop, charts] = [widget('loop'), widget('charts')];
    const both = compose({ layout: 'words', blocks: [heading, loop, charts] }, placeOf);
    const shared = { kind: 'field', words: [heading], asides: [loop], widgets: [charts] };
    expect(both).toEqual({ ...shared, wide: false });
    const wide = compose({ layout: 'wide', blocks: [heading, loop, charts] }, placeOf);
    expect(wide).toEqual({ ...shared, wide: true });
    const alone = compose({ layout: 'words', blocks: [heading, loop] }, placeOf);
    expect(alone).toEqual({ kind: 'field', words: [heading], asides: [], widgets: [loop], wide: false });
  });

  it('drawings share the height; who needs little leaves the rest to the others', () => {
    expect(shareHeight([null, null], 1009)).toEqual([504, 504]);
    expect(shareHeight([null, 340], 1009)).toEqual([669, 340]);
    expect(shareHeight([340, 432], 1009)).toEqual([504, 504]);
    expect(shareHeight([null, 340, 900], 900)).toEqual([300, 300, 300]);
  });

  it('a drawing that this round cannot make is set as its words, and nothing where it has none', () => {
    const unknown = compose(
      { layout: 'words', blocks: [heading, widget('perceptron', [words, code])] },
      () => null,
    );
    expect(unknown).toEqual({ kind: 'pair', words: [heading, words], figures: [code] });
    expect(kind(heading, widget('perceptron'))).toBe('poster');
    expect(kind(widget('perceptron'))).toBe('sheet');
  });

  it('words alone take the whole width, formulas alone the squared paper', () => {
    expect(kind(heading, words)).toBe('spread');
    expect(kind(heading, formula)).toBe('formulas');
  });

  it('X12: a figure that is too wide for the field takes the whole width, below a few words', () => {
    const wide: Block = { ...at, kind: 'code', text: 'x'.repeat(200) };
    expect(kind(heading, code)).toBe('pair');
    expect(kind(heading, wide)).toBe('stack');
    expect(kind(heading, words, wide)).toBe('stack');
    expect(kind(heading, { ...words, children: text('long '.repeat(60)) } as Block, wide)).toBe('spread');
  });

  it('X12: on a wide slide a table takes the whole width', () => {
    const table: Block = {
      ...at,
      kind: 'table',
      head: [text('a'), text('b')],
      rows: [[text('1'), text('2')]],
    };
    expect(kind(heading, table)).toBe('pair');
    expect(compose({ layout: 'wide', blocks: [heading, table] }, () => null).kind).toBe('stack');
  });

  it('what is for phones is left out', () => {
    expect(kind(heading, { ...words, on: 'phone' })).toBe('poster');
  });

  it('a row of number lists is a set of columns; other tables are not', () => {
    expect(numberColumns([[text('0 1 0'), text('0.3 0 0.5')]])).toEqual([
      ['0', '1', '0'],
      ['0.3', '0', '0.5'],
    ]);
    expect(numberColumns([[text('0 1 0'), text('0.3 0')]])).toBeNull();
    expect(numberColumns([[text('Ada')], [text('Jun')]])).toBeNull();
    expect(numberColumns([[text('one two')]])).toBeNull();
  });

  it('footnotes, figures and formulas are known by their words', () => {
    expect(isFootnote(text('*AKA what I found cool'))).toBe(true);
    expect(isFootnote(text('Summary*'))).toBe(false);
    expect(isFigureLine(text('3 1 -20'))).toBe(true);
    expect(isFigureLine(text('Threshold = 3'))).toBe(false);
    const w: Inline = { kind: 'formula', tex: 'w', html: 'w', spoken: 'w' };
    expect(isFormulaLine([w, ...text(' '), w])).toBe(true);
    expect(isFormulaLine([w, ...text(' -')])).toBe(false);
  });

  it('every slide of the built-in deck has a composition', () => {
    const deck = parseDeck(readFileSync('decks/neural-networks.md', 'utf8'), 'neural-networks.md');
    if (!deck.ok) throw new Error('the deck has mistakes');
    const empty = deck.value.slides.filter((slide) => compose(slide, () => null).kind === 'sheet');
    expect(empty.map((slide) => slide.number)).toEqual([29, 36]);
  });
});
