// A widget's attributes: read once, refused where its drawing can't follow, and still read where a kept deck has them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activityOf, isWidgetBlock } from '@/lib/deck/deck';
import { needs, testDigitsOf } from '@/lib/deck/needs';
import { parseDeck, parseKeptDeck } from '@/lib/deck/parse';
import { stageDeck } from '@/lib/deck/public';
import { problemsOf, read, readSlide, withFront } from './read';

const widgetOf = (source: string) => {
  const [block] = readSlide(source).blocks.filter(isWidgetBlock);
  if (!block) throw new Error('a widget');
  return block;
};
const talk = read(readFileSync('decks/neural-networks.md', 'utf8'));

describe('the attributes of a widget', () => {
  it.each([
    ['::podium', { places: 3 }],
    ['::network', { layers: null, show: 'all' }],
    ['::network{layers="4 5 3"}', { layers: [4, 5, 3], show: 'all' }],
    ['::descent', { curve: 'square', show: 'ball', start: 3, cover: false, rate: 0.1, seed: 31 }],
    [
      '::cost-table{digit=1 desired="0 1"}',
      { digit: 1, desired: [0, 1], actual: null, difference: false, live: false },
    ],
    [
      '::perceptron{form=threshold weights="1 -2"}',
      { form: 'threshold', weights: [1, -2], inputs: [1, 1], threshold: 0.5 },
    ],
    ['::perceptron{form=park}', { form: 'park', weights: [0.6, -0.4, 0.8], inputs: [1, 1, 0], threshold: 3 }],
  ])('%s is read with every default', (source, params) => {
    expect(widgetOf(source).params).toEqual(params);
  });

  it('are the same after JSON and back, on every slide of the talk', () => {
    const deck = stageDeck(talk);
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck);
  });

  it('name the activity, what the server must send, and the test digits that are drawn', () => {
    const slide = readSlide(
      '::digits-wall{easy="7 9" activity=hard}\n\n::digit-pick[Which?]{id=hard digits="1" labels="2"}\n\n::gauge',
    );
    const [wall, gauge] = slide.blocks.filter(isWidgetBlock);
    expect([activityOf(wall!), testDigitsOf(wall!)]).toEqual(['hard', [7, 9]]);
    expect([activityOf(gauge!), testDigitsOf(gauge!)]).toEqual([undefined, []]);
    expect(needs(widgetOf('::backprop'), 'firing')).toBe(true);
    expect(needs(gauge!, 'firing')).toBe(false);
  });
});

describe('what a drawing can’t do', () => {
  it.each([
    ['::podium{places=4}', '`places`: expected a whole number from 1 to 3'],
    [`::digits-wall{easy="${'1 '.repeat(21).trim()}" activity=q}`, '`easy`: expected 1 to 20 whole numbers'],
    ['::nudges{count=29}', '`count`: expected a whole number from 1 to 28'],
    ['::perceptron{weights="1 2" inputs="1 0 1"}', '`inputs`: expected as many as `weights`, which are 2'],
    ['::perceptron{inputs="1 0.5 0"}', '`inputs`: expected 1 to 3 whole numbers from 0 to 1'],
    ['::perceptron{threshold=2}', '`threshold`: expected none with `form=sum`'],
    ['::perceptron{form=threshold activity=q}', '`activity`: expected none but with `form=park`'],
    ['::network{layers="4 2.5 3"}', '`layers`: expected 2 to 6 whole numbers from 1 to 16'],
    ['::network{layers="4"}', '`layers`: expected 2 to 6 whole numbers from 1 to 16'],
    ['::network{layers="4 3" show=all}', '`show`: expected none beside `layers`'],
    ['::cost-table{digit=3 desired="0 1"}', '`digit`: expected one of the outputs that `desired` gives'],
    [
      '::cost-table{digit=1 desired="0 1" actual="0.5"}',
      '`actual`: expected as many as `desired`, which are 2',
    ],
    ['::cost-table{digit=1 desired="0 1" difference}', '`difference`: expected `actual` beside it'],
    [
      `::cost-table{digit=1 desired="${'0 '.repeat(12).trim()}"}`,
      '`desired`: expected 1 to 11 numbers from 0 to 1',
    ],
    ['::descent{curve=two-valleys start=3.5}', '`start`: `two-valleys` is drawn from -3.2 to 3.2'],
    ['::descent{show=tangent rate=0.1}', '`rate`: expected none with `show=tangent`'],
    ['::descent{show=restarts rate=0.5}', '`rate`: expected a number from 0.05 to 0.25 with `show=restarts`'],
    ['::descent{show=run seed=3}', '`seed`: expected none but with `show=restarts`'],
    ['::descent{show=run cover}', '`cover`: expected none but with `show=ball`'],
    ['::descent{show=tangent activity=q}', '`activity`: expected none but with `show=ball` or `show=run`'],
    ['::descent{curve=two-valleys activity=q}', '`activity`: expected none: people search on `curve=square`'],
  ])('%s is refused', (source, message) => {
    expect(problemsOf(source)[0]).toContain(message);
  });

  it.each([
    ['::word-cloud{activity=q}', 'words'],
    ['::human-or-machine{activity=q}', 'digit-pick'],
    ['::perceptron{form=park activity=q}', 'toggles'],
    ['::descent{activity=q}', 'guess'],
    ['::descent{show=run activity=q}', 'vote'],
    ['::crowd-descent{activity=q}', 'descend'],
  ])('%s is refused where `q` is of another kind', (source, kind) => {
    const problems = problemsOf(`${source}\n\n::scale[How clear?]{id=q low=not high=very}`);
    expect(problems).toEqual([`4: expected an activity of the kind \`${kind}\`; \`q\` is a \`scale\``]);
  });
});

describe('a deck that was kept with its sessions', () => {
  const old = withFront(
    '::podium{places=7}\n\n::perceptron{weights="1 2" inputs="1 0 1"}\n\n::network{layers="4"}',
  );

  it('is still read, without the attributes that are now refused', () => {
    expect(parseDeck(old, 'old.md').ok).toBe(false);
    const kept = parseKeptDeck(old, 'old.md');
    if (!kept.ok) throw new Error('a kept deck opens');
    expect(kept.value.slides[0]!.blocks.filter(isWidgetBlock).map(({ params }) => params)).toEqual([
      { places: 3 },
      { form: 'sum', weights: [1, 2], inputs: [1, 1], threshold: 0 },
      { layers: null, show: 'all' },
    ]);
  });

  it('is read even if a widget names an activity of another kind', () => {
    const source = withFront('::word-cloud{activity=q}\n\n::scale[How clear?]{id=q low=not high=very}');
    expect(parseKeptDeck(source, 'old.md').ok).toBe(true);
  });

  it('is refused if it never was a deck', () => {
    expect(parseKeptDeck('# No front matter', 'old.md').ok).toBe(false);
    expect(parseKeptDeck(withFront('::neuron'), 'old.md').ok).toBe(false);
  });
});
