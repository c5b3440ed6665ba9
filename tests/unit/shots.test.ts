import { describe, expect, it } from 'vitest';
import { readDeck } from '@/lib/start/talk';
import { english } from '@/lib/words/en/english';
import { actionsOn, isPlayedUnseen, learnsFrom, nameOf, unseen } from '@/scripts/shots/plan';
import { chunks } from '@/scripts/shots/sheets';
import { readWishes } from '@/scripts/shots/wishes';

const read = await readDeck('decks/neural-networks.md', english);
if (!read.ok) throw new Error(read.error);
const { deck } = read.value;
const slide = (number: number) => deck.slides[number - 1]!;
const names = (number: number, fast = false) =>
  actionsOn(slide(number), { fast }).flatMap((action) =>
    action.do === 'shoot' ? [nameOf(action.picture)] : [],
  );

describe('pictures of a talk', () => {
  it('every build of every slide is taken on the stage, and every slide on phone and console', () => {
    for (const one of deck.slides) {
      const pictures = actionsOn(one, { fast: false }).flatMap((action) =>
        action.do === 'shoot' && !action.picture.activity ? [action.picture] : [],
      );
      expect(pictures.map(({ step }) => step)).toEqual(
        Array.from({ length: one.steps + 1 }, (_, step) => step),
      );
      for (const surface of ['phone', 'console'] as const)
        expect(pictures.some(({ surfaces }) => surfaces.includes(surface))).toBe(true);
    }
  });

  it('a question is taken open, answered and revealed, after the builds; a search before them', () => {
    expect(names(31).slice(-3)).toEqual(['31-3-Q6-open', '31-3-Q6-answered', '31-3-Q6-revealed']);
    expect(names(26)).toEqual([
      '26-0',
      '26-0-guess-open',
      '26-0-guess-answered',
      '26-0-guess-revealed',
      '26-1',
    ]);
  });

  it('fast: one picture a slide, with what the room did before it', () => {
    for (const { number, steps } of deck.slides)
      expect(names(number, true)).toEqual([`${String(number).padStart(2, '0')}-${steps}`]);
    expect(actionsOn(slide(31), { fast: true }).map(({ do: what }) => what)).toEqual([
      'go',
      'open',
      'answer',
      'reveal',
      'go',
      'shoot',
    ]);
  });

  it('slides that nobody asked for are played without pictures, slow ones only where they are compared', () => {
    expect(unseen(slide(2))).toEqual([]);
    expect(unseen(slide(5)).map(({ do: what }) => what)).toEqual(['go', 'open', 'answer', 'reveal']);
    expect(isPlayedUnseen(slide(4), [slide(37)])).toBe(false);
    expect(isPlayedUnseen(slide(4), [slide(38)])).toBe(true);
  });

  it('the network learns from the slide of the first chart on', () => {
    expect(learnsFrom(deck)).toBe(32);
  });

  it('a sheet has twelve pictures at most', () => {
    expect(chunks([...Array(25).keys()], 12).map(({ length }) => length)).toEqual([12, 12, 1]);
  });
});

describe('the flags', () => {
  it('slides by numbers and ranges, in the talk’s order', () => {
    expect(readWishes({ slides: '37-39, 5' }, deck).slides.map(({ number }) => number)).toEqual([
      5, 37, 38, 39,
    ]);
    expect(readWishes({}, deck).slides).toHaveLength(40);
  });

  it.each([
    [{ slides: '41' }, /slides 1 to 40/],
    [{ slides: 'all' }, /needs numbers/],
    [{ theme: 'sepia' }, /knows light, dark/],
    [{ surface: 'wall' }, /knows stage, phone, console/],
    [{ people: 'many' }, /whole number/],
  ])('%o is one sentence of a mistake', (flags, sentence) => {
    expect(() => readWishes(flags, deck)).toThrow(sentence);
  });
});
