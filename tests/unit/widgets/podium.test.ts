// The podium, and what a room did together: X5 in docs/RULES.md.

import { describe, expect, it } from 'vitest';
import { nameWidth, shortened } from '@/app/_components/ui/text/name-width';
import { lengthClass, ranks } from '@/app/_components/widgets/parts/leaders/ranks';
import { togetherFacts } from '@/app/_components/widgets/podium/together-facts';
import type { CurvePoint } from '@/lib/protocol/message';
import type { ReadingGroup } from '@/lib/session/state';
import type { Leader } from '@/lib/session/view-types';
import { english } from '@/lib/words/en/english';

describe('X5: the network is seen in the ranking wherever it stands', () => {
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

  it('X13: a long name is set smaller, by how wide it is; the widest break', () => {
    const length = (name: string | null) => lengthClass(name, 13, 26);
    expect(
      ['Ada', 'Left-handed Nine', '@'.repeat(13), '@'.repeat(24), '🐙'.repeat(24), '王'.repeat(24)].map(
        length,
      ),
    ).toEqual(['', 'long', 'long', 'longest', 'longest', 'longest']);
    expect(length(null)).toBe('');
    expect(length('👩‍🔬'.repeat(5))).toBe('');
  });

  it('X13: what has room for so many letters gets a name shortened between whole characters', () => {
    expect(shortened('Left-handed Nine', 26)).toBe('Left-handed Nine');
    expect(shortened('👩‍🔬'.repeat(24), 26)).toBe(`${'👩‍🔬'.repeat(11)}…`);
    expect(nameWidth(shortened('@'.repeat(24), 26))).toBeLessThanOrEqual(26);
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
