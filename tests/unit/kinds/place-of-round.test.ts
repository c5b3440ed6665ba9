// Where a question stands on the stage: X3 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { placeOfRound } from '@/app/_components/kinds/parts/stage/place-of-round';
import { stages } from '@/app/_components/kinds/stages';
import type { Composition } from '@/app/_components/slides/composition';
import type { WidgetBlock } from '@/lib/deck/deck';
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

  it('drawings are no question', () => {
    expect(place({ kind: 'spread', words: [] }, 'draw')).toBeNull();
  });
});
