// What a typed answer is compared by: S11 and the table under "Typed answers" in docs/RULES.md.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deck } from '@/lib/deck/deck';
import { parseAnswer } from '@/lib/kinds/parse-answer';
import { initialState } from '@/lib/session/initial';
import type { Round } from '@/lib/session/state';
import { phoneRound } from '@/lib/session/view/round';
import { sharesOf } from '../../support/counted';
import * as an from './activities';

type Example = readonly [script: string, right: string, said: string, share: 0 | 1];

/** The rows of the table, an example each. */
function examples(): Example[] {
  const rules = readFileSync('docs/RULES.md', 'utf8');
  const table = rules.slice(rules.indexOf('### Typed answers'), rules.indexOf('## Teams'));
  const rows = table.split('\n').filter((line) => /^\| (?!script|---)/.test(line));
  return rows.flatMap((row) => {
    const [script = '', right = '', same = '', other = ''] = row.slice(2, -2).split(' | ');
    const each = (cell: string, share: 0 | 1) =>
      cell.split(' · ').map((said): Example => [script, right, said, share]);
    return [[script, right, right, 1], ...each(same, 1), ...each(other, 0)];
  });
}

/** As a phone sends it: cleaned by the server before it is stored. */
function share(accepted: string, typed: string): number | undefined {
  const activity = { ...an.text(), accepted: [accepted] };
  const parsed = parseAnswer(activity, { kind: 'text', text: typed });
  if (!parsed.ok) throw new Error(`${typed} was refused.`);
  return sharesOf(activity, [parsed.value])[0];
}

describe('S11: a text is compared by its meaning', () => {
  it('has a table with examples of every kind', () => {
    expect(examples().length).toBeGreaterThan(200);
  });

  it.each(examples())('%s: %s, answered %s: %d', (_, right, said, expected) => {
    expect(share(right, said)).toBe(expected);
  });

  it.each([
    ['COVID-19', 'covid 19', 1],
    ["gradient's descent", 'gradients descent', 1],
    ['.5', '5', 0],
    ['pi is 3.14', 'Pi is 3,14', 1],
    ['Python 3.10', 'Python 3.1', 0],
    ['12:30', '12.30', 0],
    ['12:30', '12 30', 1],
    ['24/7', '247', 0],
    ['#nudge', 'nudge', 0],
  ])('%s, answered %s: %d', (accepted, text, expected) => {
    expect(share(accepted, text)).toBe(expected);
  });

  it('takes any of several accepted answers', () => {
    const activity = { ...an.text(), accepted: ['five', '5'] };
    expect(
      sharesOf(
        activity,
        ['5,0', 'FIVE', '6'].map((text) => ({ kind: 'text', text })),
      ),
    ).toEqual([1, 1, 0]);
  });

  it('judges whatever is typed, quickly enough for a hall', () => {
    for (const sign of ['1', ' ', '.', '1 ', '1,', "1'", '/', '^', '10^', '½', 'ä', '!'])
      expect(share('1000', `1${sign.repeat(Math.floor(58 / sign.length))}`)).toBeDefined();
  });
});

describe('S15: a round that was scored keeps its verdicts', () => {
  const activity = { ...an.text(), accepted: ['C#'] };
  const deck = { slides: [{ activities: [activity] }] } as unknown as Deck;
  const given = (text: string) => ({
    answer: { kind: 'text', text } as const,
    receivedAt: 0,
    roundTrip: 0,
    verdict: 'held' as const,
  });
  const answers = new Map([
    ['ada', given('C')],
    ['bob', given('C#')],
    ['cyd', given('D')],
  ]);
  const line = (right: number) => ({ points: 0, right, streak: 0, time: null, bonus: 0 });
  const facts = { id: 'r', activity: activity.id, kind: 'text', slide: 1, openedAt: 0, chance: 0 } as const;
  const counts = (scores: Map<string, ReturnType<typeof line>>) => {
    const round = { ...facts, phase: 'revealed', closedAt: 1, answers, scores } as unknown as Round;
    return phoneRound(initialState('room', { seed: 1, createdAt: 0 }), round, deck)?.revealed?.tally;
  };

  it('shows as many right answers as were scored right, however it would be judged today', () => {
    const recorded = new Map([
      ['ada', line(1)],
      ['bob', line(1)],
      ['cyd', line(0)],
    ]);
    expect(counts(recorded)).toEqual({ kind: 'counts', counts: [2, 1], answered: 3 });
    expect(counts(new Map())).toEqual({ kind: 'counts', counts: [1, 2], answered: 3 });
  });
});
