// A session in a database: events made by hand, folded, and appended as its host would.

import type { Db } from '@/lib/db/client';
import { keepDeck } from '@/lib/db/decks';
import type { Journal } from '@/lib/db/journal';
import { createSession } from '@/lib/db/sessions';
import type { Recorded, SessionEvent } from '@/lib/session/event';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import type { SessionState } from '@/lib/session/state';

export class KeptSession {
  readonly log: Recorded[] = [];
  /** Ms since the epoch; every append is a second later. */
  now = 1_700_000_000_000;
  readonly state: SessionState;

  constructor(
    readonly id: string,
    private readonly journal: Journal,
  ) {
    this.state = initialState(id, { seed: 1, createdAt: this.now });
  }

  /** Appends one entry and lets it be; a rejection fails the test. */
  add(...events: readonly SessionEvent[]): void {
    void this.append(...events);
  }

  /** All events in one entry. */
  append(...events: readonly SessionEvent[]): Promise<void> {
    this.now += 1000;
    const recorded = events.map((event) => {
      const next = { seq: this.state.seq + 1, at: this.now, event };
      evolve(this.state, next);
      return next;
    });
    this.log.push(...recorded);
    return this.journal.append({ session: this.id, recorded, state: this.state });
  }
}

let pins = 0;

export async function keepSession(
  db: Db,
  journal: Journal,
  pin = nextPin(),
  source = '# A talk',
): Promise<KeptSession> {
  const deck = await keepDeck(db, { title: 'A talk', source, at: 0 });
  const facts = { deck, title: 'A talk', seed: 4_000_000_000, at: 1_700_000_000_000, drawPin: () => pin };
  const { id } = await createSession(db, facts);
  return new KeptSession(id, journal);
}

const nextPin = () => String(++pins).padStart(6, '0');

export const joined = (person: string): Extract<SessionEvent, { type: 'participantJoined' }> => ({
  type: 'participantJoined',
  participant: person,
  seat: `seat-${person}`,
  name: `Name of ${person}`,
});

type Drawn = Extract<SessionEvent, { type: 'digitDrawn' }>;

export const drawn = (digit: string, person: string, facts: Partial<Drawn> = {}): Drawn => ({
  type: 'digitDrawn',
  digit,
  participant: person,
  round: 'draw.1',
  label: 3,
  slide: 5,
  strokes: '[[[10,10],[500,900]]]',
  pixels: Uint8Array.from({ length: 784 }, (_, i) => (i * 7 + digit.length) % 256),
  prediction: { digit: 8, outputs: [0.1, 0.2, 1 / 3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1e-9] },
  predictedAtStep: 120,
  doubt: null,
  ...facts,
});

export const opened = (round: string): Extract<SessionEvent, { type: 'roundOpened' }> => ({
  type: 'roundOpened',
  round,
  activity: 'Q2',
  kind: 'choice',
  slide: 3,
  deadline: null,
});

export const answered = (
  round: string,
  person: string,
  option: number,
): Extract<SessionEvent, { type: 'answered' }> => ({
  type: 'answered',
  round,
  participant: person,
  answer: { kind: 'choice', option },
  roundTrip: 12.5,
});
