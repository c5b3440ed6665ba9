// What the stage draws of a round, without drawing it: U11 … U15 in docs/RULES.md.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfRound } from '@/app/_components/kinds/parts/stage/place-of-round';
import { tieText } from '@/app/_components/kinds/vote/tie';
import { type CloudWord, layoutCloud, type PlacedWord } from '@/app/_components/kinds/words/cloud-layout';
import { spokenTime, timeLeft } from '@/app/_components/live/time-left';
import type { Composition } from '@/app/_components/slides/composition';
import { askedNow } from '@/app/_components/widgets/parts/draw/asked-now';
import { isLong, ranks } from '@/app/_components/widgets/podium/ranks';
import { togetherFacts } from '@/app/_components/widgets/podium/together-facts';
import type { WidgetBlock } from '@/lib/deck/deck';
import type { WidgetName } from '@/lib/deck/widgets';
import type { CurvePoint } from '@/lib/protocol/message';
import type { ReadingGroup } from '@/lib/session/state';
import type { Leader } from '@/lib/session/view-types';
import { english } from '@/lib/words/en/english';

const seed = Number(process.env.FUZZ_SEED ?? 20161126);
const box = { width: 1009, height: 1009 };
const widthOf = (text: string) => text.length * 0.55;

describe('X1: no word of a cloud overlaps another, leaves the cloud, or is smaller than the last row can read', () => {
  const overlap = (a: PlacedWord, b: PlacedWord) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
  const sound = (placed: readonly PlacedWord[]) => {
    for (const [i, one] of placed.entries()) {
      expect(one.size).toBeGreaterThanOrEqual(28);
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(box.width);
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(box.height);
      for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
    }
  };
  const words = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh '), minLength: 1, maxLength: 24 }), {
      maxLength: 60,
    })
    .chain((texts) =>
      fc.tuple(
        ...texts.map((text) =>
          fc.record({ text: fc.constant(text), count: fc.integer({ min: 1, max: 80 }) }),
        ),
      ),
    )
    .map((list): CloudWord[] => [...list].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)));

  it(`whatever the words (seed ${seed})`, () => {
    fc.assert(
      fc.property(words, (list) => {
        const cloud = layoutCloud(list, box, widthOf);
        sound(cloud.placed);
        expect(cloud.placed.length + cloud.left).toBe(list.length);
      }),
      { seed, numRuns: 60 },
    );
  });

  it(`also when it grew from an earlier one (seed ${seed})`, () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const before = new Map(layoutCloud(first, box, widthOf).placed.map((word) => [word.text, word]));
        sound(layoutCloud(second, box, widthOf, before).placed);
      }),
      { seed, numRuns: 30 },
    );
  });

  it('a word that more participants send keeps its place, grows, and says how many', () => {
    const first = layoutCloud([{ text: 'brain', count: 2 }], box, widthOf);
    const before = new Map(first.placed.map((word) => [word.text, word]));
    const [small] = first.placed;
    const [grown] = layoutCloud(
      [{ text: 'brain', count: 5 }],
      box,
      (text) => 2 * widthOf(text),
      before,
    ).placed;
    expect(grown).toMatchObject({ count: 5, x: small?.x, y: small?.y });
    expect(grown!.size).toBeGreaterThan(small!.size);
    expect(grown!.width).toBeGreaterThan(2 * small!.width);
  });

  it('sixty words of a room find a place', () => {
    const list = Array.from({ length: 60 }, (_, i) => ({ text: `something ${i}`, count: i === 0 ? 30 : 1 }));
    expect(layoutCloud(list, box, widthOf).left).toBe(0);
  });
});

describe('X2: a cloud is the same for the same words, and a word keeps its place', () => {
  const list = ['brain', 'magic', 'maths', 'robots', 'layers'].map((text, i) => ({ text, count: 5 - i }));

  it('the same again', () => {
    expect(layoutCloud(list, box, widthOf)).toEqual(layoutCloud(list, box, widthOf));
  });

  it('a newcomer moves nobody', () => {
    const { placed } = layoutCloud(list, box, widthOf);
    const before = new Map(placed.map((word) => [word.text, word]));
    const next = layoutCloud([...list, { text: 'pictures', count: 1 }], box, widthOf, before);
    for (const { text, x, y } of next.placed)
      if (before.has(text)) expect({ x, y }).toEqual({ x: before.get(text)?.x, y: before.get(text)?.y });
    expect(next.placed).toHaveLength(6);
  });
});

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
  const place = (composition: Composition, kind: Parameters<typeof placeOfRound>[0]['kind'] = 'choice') =>
    placeOfRound({
      activity: 'Q',
      kind,
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

describe('X10: while a number is asked for, the drawing on the stage does not tell it', () => {
  const [asked, other] = ['Q4', 'Q3'].map((id) => ({ id, kind: 'number' }) as never);
  const viewOf = (phase: string, kind = 'number') =>
    ({ round: { activity: 'Q4', phase, public: { kind } } }) as never;

  it.each([
    ['open', viewOf('open'), [asked], 'open'],
    ['closed and not revealed yet', viewOf('closed'), [asked], 'open'],
    ['revealed', viewOf('revealed'), [asked], 'revealed'],
    ['of another kind', viewOf('open', 'choice'), [asked], null],
    ['of another slide', viewOf('open'), [other], null],
    ['nothing asked', { round: null } as never, [asked], null],
  ] as const)('%s', (_, view, activities, expected) => {
    expect(askedNow(view, activities as never)).toBe(expected);
  });
});

describe('X4: a countdown shows whole seconds, and says aloud only what matters', () => {
  it.each([
    [0, 20, 1],
    [1, 20, 0.99995],
    [19_001, 1, 0.04995],
    [20_000, 0, 0],
    [25_000, 0, 0],
    [-500, 20, 1],
  ])('after %i ms of 20,000: %i', (passed, seconds, share) => {
    const left = timeLeft(1_000, 21_000, 1_000 + passed);
    expect(left.seconds).toBe(seconds);
    expect(left.share).toBeCloseTo(share, 5);
  });

  it('ten seconds, and the end', () => {
    expect(new Set([20, 11].map(spokenTime))).toEqual(new Set(['']));
    expect(new Set([10, 5, 1].map(spokenTime))).toEqual(new Set(['10 seconds left.']));
    expect(spokenTime(0)).toBe('Time is up.');
  });
});

describe('X5: the network is shown in the ranking wherever it stands', () => {
  const leader = (rank: number, network = false): Leader => ({
    name: network ? 'nudge' : `Person ${rank}`,
    points: 1000 - rank,
    rank,
    digit: null,
    network,
    team: null,
  });
  const people = (count: number) => Array.from({ length: count }, (_, i) => leader(i + 1));

  it('on the podium, among those who follow, or in the last line', () => {
    const first = [leader(1, true), ...people(9)];
    expect(ranks(first, 3, 5).top[0]?.network).toBe(true);
    const { top, rest } = ranks([...people(10), leader(22, true)], 3, 5);
    expect(top.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(rest.map(({ rank }) => rank)).toEqual([4, 5, 6, 7, 22]);
    expect(ranks([...people(2), leader(3, true)], 3, 5)).toMatchObject({ rest: [] });
  });

  it('a long name is never cut, but set smaller', () => {
    expect(isLong('Left-handed Nine', 19)).toBe(false);
    expect(isLong('Left-handed Nine', 12)).toBe(true);
    expect(isLong(null, 0)).toBe(false);
  });
});

describe('what a room did together', () => {
  const point = (step: number, accuracyTest: number) => ({ step, accuracyTest }) as CurvePoint;
  const view = (drawn: number, readings: readonly ReadingGroup[] = []) =>
    ({ counts: { drawn }, training: { batchSize: 10, readings } }) as never;

  it('is told in figures of then and now', () => {
    const readings = [
      { step: 0, count: 50, right: 4 },
      { step: 900, count: 50, right: 46 },
    ];
    const facts = togetherFacts(
      {
        view: view(100, readings),
        curve: [point(0, 0.098), point(30_870, 0.965)],
      },
      english.widgets.podium,
    );
    expect(facts.map(({ figure, words }) => `${figure} ${words}`)).toEqual([
      '100 digits drawn by you',
      '30,870 mini-batches, 10 digits each',
      '10 → 97 percent of test digits read right',
      '8 → 92 percent of your digits, on arrival',
    ]);
  });

  it('leaves out what did not happen', () => {
    expect(togetherFacts({ view: view(0), curve: [] }, english.widgets.podium)).toEqual([]);
    expect(togetherFacts({ view: view(1), curve: [point(0, 0.1)] }, english.widgets.podium)).toEqual([
      { figure: '1', words: 'digit drawn by you' },
    ]);
    // The first points of a long talk may be gone.
    const late = togetherFacts(
      { view: view(0), curve: [point(500, 0.8), point(900, 0.9)] },
      english.widgets.podium,
    );
    expect(late.map(({ figure }) => figure)).toEqual(['900', '90']);
  });
});

describe('a tie', () => {
  const counts = (...all: number[]) =>
    ({ kind: 'counts', counts: all, answered: all.reduce((sum, each) => sum + each, 0) }) as never;
  const vote = { public: { kind: 'vote' }, phase: 'closed' } as const;

  it('of a vote is said with the letters of the options', () => {
    expect(tieText({ ...vote, tally: counts(4, 8, 8, 5) })).toBe('B and C tie');
    expect(tieText({ ...vote, tally: counts(8, 8, 8, 5) })).toBe('A, B and C tie');
  });

  it('is none with one winner, without votes, of a question, and while people vote', () => {
    expect(tieText({ ...vote, tally: counts(4, 9, 8, 5) })).toBeNull();
    expect(tieText({ ...vote, tally: counts(0, 0) })).toBeNull();
    expect(tieText({ ...vote, tally: null })).toBeNull();
    expect(tieText({ ...vote, phase: 'open', tally: counts(8, 8) })).toBeNull();
    expect(tieText({ ...vote, public: { kind: 'choice' }, tally: counts(8, 8) })).toBeNull();
  });
});
