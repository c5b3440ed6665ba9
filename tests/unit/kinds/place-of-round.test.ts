// Where a question stands on the stage: X3, X15 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { materialIn, placeOfRound } from '@/app/_components/kinds/parts/stage/place-of-round';
import { stages } from '@/app/_components/kinds/stages';
import type { Composition } from '@/app/_components/slides/composition';
import type { Block, WidgetBlock } from '@/lib/deck/deck';
import { materialOf } from '@/lib/deck/fit/material';
import type { WidgetName } from '@/lib/deck/widgets';
import { type ActivityKind, kindOf } from '@/lib/kinds/kinds';

describe('X3: a question leaves the drawing in sight that it is about', () => {
  const widget = (name: WidgetName, activity?: string) =>
    ({
      kind: 'widget',
      step: 0,
      on: 'both',
      name,
      params: activity === undefined ? {} : { activity },
      builds: 0,
      children: [],
    }) as WidgetBlock;
  const field = (...widgets: WidgetBlock[]): Composition => ({
    kind: 'field',
    words: [],
    asides: [],
    widgets,
    wide: false,
  });
  const canvas = (one: WidgetBlock): Composition => ({ kind: 'canvas', words: [], widget: one });
  const place = (composition: Composition, kind: ActivityKind = 'choice') =>
    placeOfRound({
      activity: 'Q',
      way: kindOf(kind).way,
      keepsWords: stages[kind].keepsWords === true,
      composition,
      asks: ({ name }) => name === 'digits-wall',
    });

  it.each<[string, Composition, string | null]>([
    ['in place of the words beside a drawing', field(widget('charts')), 'words'],
    ['above one that fills the canvas', canvas(widget('sigmoid')), 'band'],
    ['in a line under one that shows the answers', canvas(widget('perceptron', 'Q')), 'strip'],
    ['nowhere where a drawing asks by itself', canvas(widget('digits-wall', 'Q')), null],
    ['above a drawing that asks something else', canvas(widget('digits-wall', 'other')), 'band'],
    ['over everything where nothing is drawn', { kind: 'spread', words: [] }, 'wide'],
  ])('%s', (_, composition, expected) => {
    expect(place(composition)).toBe(expected);
  });

  it('under the words where the drawing beside them is what is answered', () => {
    expect(place(field(widget('word-cloud', 'Q')), 'words')).toBe('below');
    expect(place(field(widget('word-cloud', 'other')), 'words')).toBe('words');
  });

  it('X15: in one half where code, tables, formulas or pictures are what it is about', () => {
    const code = { kind: 'code', step: 0, on: 'both', text: 'f(x)', language: null } as unknown as Block;
    const heading = { kind: 'heading', step: 0, on: 'both', level: 1, children: [] } as unknown as Block;
    const half: readonly Composition[] = [
      { kind: 'pair', words: [heading], figures: [code] },
      { kind: 'stack', words: [heading], figures: [code] },
      { kind: 'formulas', words: [], figures: [code] },
      { kind: 'pictures', words: [], pictures: [code], place: 'bleed' },
      { kind: 'spread', words: [heading, code] },
    ];
    for (const composition of half) {
      expect(place(composition)).toBe('half');
      expect(materialIn(composition)).toEqual([code]);
    }
    expect(place({ kind: 'spread', words: [heading] })).toBe('wide');
    expect(place({ kind: 'poster', words: [heading] })).toBe('wide');
  });

  it('X15: where the slide has a drawing, it stays alone', () => {
    const code = { kind: 'code', step: 0, on: 'both', text: 'f(x)', language: null } as unknown as Block;
    expect(materialOf([code])).toEqual([code]);
    expect(materialOf([code, widget('charts')])).toEqual([]);
  });

  it('drawings are no question', () => {
    expect(place({ kind: 'spread', words: [] }, 'draw')).toBeNull();
  });
});
