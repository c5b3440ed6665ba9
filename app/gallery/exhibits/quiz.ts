// What a room answers, and who leads: words, both readers of the same digits, the podium.

import type { Comparison, Leader, StageRound } from '@/lib/session/view-types';
import { askedIn } from '../asked-in';
import { type Exhibit, roomView } from '../exhibit';
import { stillCurve, stillDrawings, stillReadings } from '../still-curve';

const spoken = [
  ['brain', 23],
  ['magic', 9],
  ['layers', 7],
  ['science fiction', 6],
  ['ChatGPT', 6],
  ['pattern', 4],
  ['black box', 3],
  ['robots', 2],
  ['statistics', 2],
  ['gradient', 1],
  ['Gehirn', 1],
  ['maths', 1],
] as const;

const words = (most: number): StageRound => ({
  id: 'words.1',
  activity: 'words',
  phase: 'open',
  openedAt: 0,
  deadline: null,
  public: askedIn(cloudSlide, 'words'),
  answered: 47,
  of: 47,
  tally: { kind: 'words', words: spoken.slice(0, most), answered: 47 },
  revealed: null,
});

const cloudSlide = `# Neural networks?

::word-cloud{activity=words}

:::words[What comes to mind?]{id=words at-most=2}
:::
`;

const labels = [6, 9, 2, 8, 5, 4];
const sharesOf = (label: number, other: number, hits: number): number[] =>
  Array.from({ length: 10 }, (_, digit) => (digit === label ? hits : digit === other ? 47 - hits : 0));
const perDigit = labels.map((label, turn) => sharesOf(label, (label + 3) % 10, 44 - 4 * turn));
const outputsOf = (pick: number): number[] =>
  Array.from({ length: 10 }, (_, digit) => (digit === pick ? 0.91 : digit === (pick + 2) % 10 ? 0.34 : 0.02));

const comparison = (asked: boolean): Comparison => ({
  activity: 'Q1',
  labels,
  room: {
    kind: 'confusion',
    confusion: Array.from({ length: 100 }, () => 0),
    perDigit,
    accuracy: 0.72,
    answered: 47,
  },
  network: asked
    ? {
        step: 4_200,
        picks: [4, 9, 2, 8, 6, 4],
        outputs: [4, 9, 2, 8, 6, 4].map(outputsOf),
        score: { right: 4, points: 400 },
      }
    : null,
});

const versusSlide = `# Summary: How it learns

::human-or-machine{activity=Q1 builds=1}
::confusion{of=both}

::digit-pick[Which digit is this?]{id=Q1 digits="4547 3985 321 6755 9729 2514" labels="6 9 2 8 5 4"}
`;

const named = labels.map((label, turn) => ({
  label,
  own: turn === 3 ? 3 : label,
  network: [4, 9, 2, 8, 6, 4][turn] ?? 0,
}));

const leader = (rank: number, name: string | null, points: number, network = false): Leader => ({
  name,
  points,
  rank,
  digit: null,
  network,
  team: null,
});

const leaders: readonly Leader[] = [
  leader(1, 'Quiet Three', 5_240),
  leader(2, 'nudge', 5_180, true),
  leader(3, 'Left-handed Nine', 5_090),
  leader(4, 'Otto', 4_460),
  leader(5, 'Curly Two', 4_015),
  leader(5, 'Wobbly Four', 4_015),
  leader(7, 'Grace', 3_975),
  leader(8, 'A name of twenty-four let', 930),
];

const team = (rank: number, name: string, points: number, people: number): Leader => ({
  ...leader(rank, name, points),
  team: { people, digits: ['gallery-0-7', 'gallery-1-2'] },
});

/** A room that has trained the network. */
function learned(leaderboard: readonly Leader[] = []) {
  const { training } = roomView();
  const wall = [...stillDrawings.keys()].map((id) => ({
    id,
    label: Number(id.at(-1)),
    guess: 3,
    name: null,
  }));
  const view = roomView({
    leaderboard,
    wall,
    counts: { drawn: 42, training: 42, right: 18 },
    training: { ...training, readings: stillReadings },
  });
  return { view, curve: stillCurve(), drawings: stillDrawings };
}

const podiumSlide = `# Summary

::podium{places=3 builds=1}
`;

const awaySlide = `# Resources

- [A book](http://book.example)
- Films https://films.example/on-neural-networks

::take-away
`;

export const quizExhibits: readonly Exhibit[] = [
  { title: 'word-cloud: nothing yet', source: cloudSlide, live: { view: roomView({ round: words(0) }) } },
  { title: 'word-cloud: a few', source: cloudSlide, live: { view: roomView({ round: words(4) }) } },
  { title: 'word-cloud: many', source: cloudSlide, live: { view: roomView({ round: words(12) }) } },
  {
    title: 'human-or-machine: not asked yet',
    source: versusSlide,
    live: { view: roomView({ comparison: comparison(false) }) },
  },
  {
    title: 'human-or-machine: both have answered',
    source: versusSlide,
    live: { view: roomView({ comparison: comparison(true) }) },
    phone: { mine: { duel: { activity: 'Q1', own: 5, network: 4, of: 6, digits: named } } as never },
  },
  { title: 'podium: nobody', source: podiumSlide, live: { view: roomView() } },
  { title: 'podium: nobody is ranked', source: podiumSlide, live: learned() },
  { title: 'podium: not yet', source: podiumSlide, live: learned(leaders) },
  {
    title: 'podium: three teams',
    source: podiumSlide,
    live: learned([
      team(1, 'Die Unverbesserlichen vom', 512, 14),
      team(2, 'Back row', 498, 9),
      team(3, 'Left side of the hall', 430, 1),
    ]),
  },
  {
    title: 'podium: five teams',
    source: podiumSlide,
    live: learned([
      team(1, 'Front row', 512, 14),
      team(2, 'Left side of the hall now', 498, 9),
      team(3, 'Right side of the hall, 2', 430, 11),
      team(4, 'Balcony and the gallery 3', 420, 1),
      team(5, 'Door', 12, 2),
    ]),
  },
  {
    title: 'podium: the network is second',
    source: podiumSlide,
    live: { view: roomView({ leaderboard: leaders }) },
  },
  {
    title: 'podium: a tie, and the network far behind',
    source: podiumSlide,
    live: {
      view: roomView({
        leaderboard: [
          leader(1, 'Ada', 3_000),
          leader(1, 'Bob', 3_000),
          leader(3, null, 2_900),
          ...leaders.slice(3).map((one) => ({ ...one, points: Math.round(one.points / 2) })),
          leader(22, 'nudge', 100, true),
        ],
      }),
    },
  },
  { title: 'take-away', source: awaySlide, live: { view: roomView() } },
];
