// Builders for session tests: a small deck, people in a room, and a clock that only moves when told.

import type { Deck, Slide } from '@/lib/deck/deck';
import type { Doubt } from '@/lib/digits/doubt';
import type { Activity, Answer } from '@/lib/kinds/kinds';
import type { Actor, InternalCommand, SessionCommand } from '@/lib/session/command';
import type { Decision, Sight } from '@/lib/session/decide/context';
import { decide } from '@/lib/session/decide/decide';
import type { Recorded } from '@/lib/session/event';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import type { SessionState } from '@/lib/session/state';
import { names } from '@/lib/words/en/names';

const common = {
  prompt: 'A question',
  seconds: 20,
  scoring: 'speed',
  points: 1000,
  keep: 'last',
  reveal: 'presenter',
  explanation: 'Because.',
} as const;

export const activities = {
  draw: { ...common, kind: 'draw', id: 'draw', slide: 2, seconds: null, scoring: 'none', each: 5 },
  choice: { ...common, kind: 'choice', id: 'Q2', slide: 3, options: ['0', '1'], right: 1 },
  first: { ...common, kind: 'true-false', id: 'Q6', slide: 3, right: false, keep: 'first' },
  words: { ...common, kind: 'words', id: 'W1', slide: 4, seconds: null, scoring: 'none', atMost: 2 },
  nearest: {
    ...common,
    kind: 'number',
    id: 'Q4',
    slide: 4,
    right: 23860,
    rule: 'nearest',
    tolerance: 0,
    min: 0,
    max: 1e6,
    increment: 1,
    input: 'keypad',
  },
  down: { ...common, kind: 'descend', id: 'down', slide: 4, scoring: 'accuracy', seed: 2016, stepsEach: 3 },
  blind: {
    ...common,
    kind: 'guess',
    id: 'blind',
    slide: 4,
    scoring: 'none',
    target: 'square',
    min: -4,
    max: 4,
  },
} satisfies Record<string, Activity>;

const slide = (number: number, steps: number, own: readonly Activity[]): Slide => ({
  name: `Slide ${number}`,
  number,
  title: `Slide ${number}`,
  layout: 'words',
  minutes: 1,
  steps,
  blocks: [
    { kind: 'paragraph', step: 0, on: 'both', children: [{ kind: 'text', text: `words of ${number}` }] },
    { kind: 'paragraph', step: 1, on: 'both', children: [{ kind: 'text', text: `build of ${number}` }] },
  ],
  notes: [
    {
      kind: 'paragraph',
      step: 0,
      on: 'both',
      children: [{ kind: 'text', text: `secret notes of ${number}` }],
    },
  ],
  activities: own,
});

const drawing = { kind: 'widget', step: 0, on: 'both', builds: 0, children: [] } as const;

const withCrowd = (own: Slide): Slide => ({
  ...own,
  blocks: [...own.blocks, { ...drawing, name: 'crowd-descent', params: { activity: 'down' } }],
});

export const deck: Deck = {
  title: 'A test talk',
  subtitle: '',
  minutes: 4,
  leaderboard: 'names',
  network: { hidden: 'sigmoid', cost: null },
  slides: [
    slide(1, 0, []),
    slide(2, 1, [activities.draw]),
    slide(3, 1, [activities.choice, activities.first]),
    withCrowd(slide(4, 1, [activities.words, activities.nearest, activities.down, activities.blind])),
  ],
};

export const blankSight = (digit = 3, doubt: Doubt | null = null): Sight => ({
  text: '[[[1,1]]]',
  pixels: new Uint8Array(784),
  prediction: { digit, outputs: Array.from({ length: 10 }, (_, i) => (i === digit ? 0.9 : 0.05)) },
  step: 0,
  doubt,
  reference: null,
});

const testDeck = deck;

/** A session driven by hand: commands in, events folded, the clock under the test's thumb. */
export class Room {
  state: SessionState = initialState('room', { seed: 7, createdAt: 0 });
  now = 1_000_000;
  readonly log: Recorded[] = [];
  seatLimit = 2000;
  /** Whose phones are connected. */
  readonly here = new Set<string>();
  chance = 4_107_338_291;
  /** What the host keeps: drafts by participant, and how long phones may hand in after a bell. */
  drafts = new Map<string, Answer>();
  handingIn: number | null = null;

  constructor(readonly deck: Deck = testDeck) {}

  try(
    actor: Actor,
    command: SessionCommand | InternalCommand,
    extra: { sight?: Sight; roundTrip?: number } = {},
  ): Decision {
    const decision = decide(this.state, command, {
      actor,
      now: this.now,
      deck: this.deck,
      seatLimit: this.seatLimit,
      isHere: (participant) => this.here.has(participant),
      written: names.of,
      chance: this.chance,
      drafts: () => this.drafts,
      handingIn: () => this.handingIn,
      ...extra,
    });
    if (decision.ok) {
      for (const event of decision.value) {
        const recorded = { seq: this.state.seq + 1, at: this.now, event };
        this.log.push(recorded);
        evolve(this.state, recorded);
      }
    }
    return decision;
  }

  presenter(command: SessionCommand): Decision {
    return this.try({ role: 'presenter' }, command);
  }

  phone(
    participant: string,
    command: SessionCommand,
    extra: { sight?: Sight; roundTrip?: number } = {},
  ): Decision {
    return this.try({ role: 'phone', participant }, command, extra);
  }

  join(...people: string[]): this {
    for (const person of people)
      this.try({ role: 'server' }, { type: 'join', participant: person, seat: `seat-${person}` });
    return this;
  }

  /** On `slide`, with `activity` open; returns the round's id. */
  open(slide: number, activity: string): string {
    this.presenter({ type: 'goTo', slide, step: 0 });
    this.presenter({ type: 'openRound', activity });
    return [...this.state.rounds.keys()].at(-1) as string;
  }

  draw(person: string, digit: string, round: string, label = 3, doubt: Doubt | null = null): Decision {
    return this.phone(
      person,
      {
        type: 'draw',
        digit,
        round,
        label,
        strokes: [
          [
            [10, 10],
            [500, 900],
          ],
        ],
      },
      { sight: blankSight(3, doubt) },
    );
  }
}

export const code = (decision: Decision): string => (decision.ok ? 'ok' : decision.error.code);
