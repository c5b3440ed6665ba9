// One simulated participant with a phone: joins, answers, draws, loses the connection and comes back. Speaks only the
// public protocol.

import { askedDigit } from '../../lib/digits/asked';
import { kindOf, type MySearch } from '../../lib/kinds/kinds';
import { digitsBegun } from '../../lib/kinds/parts/digit-turns';
import { connectLive, type Live } from '../../lib/protocol/client';
import { newCommandId } from '../../lib/protocol/command-id';
import type { Random } from '../../lib/random';
import type { SessionCommand } from '../../lib/session/command';
import type { MineView, PhoneRound, PhoneView } from '../../lib/session/view-types';
import type { Seat } from './doors';
import type { Handwriting } from './handwriting';
import { nextMove } from './searching';
import type { Sightings } from './sightings';
import { someAnswer } from './some-answer';

export type PersonParts = {
  readonly origin: string;
  readonly seat: Seat;
  readonly handwriting: Handwriting;
  readonly random: Random;
  readonly sightings: Sightings;
};

const seconds = (random: Random, from: number, to: number) => 1000 * (from + random.uniform() * (to - from));

/** Plays until `signal` aborts; resolves when everything that was sent has been acknowledged or given up. */
export async function live(parts: PersonParts, signal: AbortSignal): Promise<void> {
  const { random } = parts;
  const person = new Person(parts);
  while (!signal.aborted) {
    await pause(seconds(random, 2, 6), signal);
    if (signal.aborted) break;
    person.act();
    if (random.below(20) > 0) continue;
    await person.disconnect();
    parts.sightings.dropped();
    await pause(seconds(random, 1, 8), signal);
    person.connect();
  }
  await person.disconnect();
}

class Person {
  #connection: Live;
  #view: PhoneView | null = null;
  #mine: MineView | null = null;
  #answeredRound: string | null = null;
  /** The result of the latest step or try. */
  #latest: MySearch | null = null;
  /** The round and the turn whose digit was named. */
  #named: string | null = null;
  readonly #asked: number[] = [];
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(private readonly parts: PersonParts) {
    this.#connection = this.#open();
  }

  connect(): void {
    this.#connection = this.#open();
  }

  /** Waits for what was sent, then closes the connection. */
  async disconnect(): Promise<void> {
    await Promise.all(this.#underWay);
    this.#connection.close();
  }

  /** Does what the phone asks for now, if anything. */
  act(): void {
    if (this.#connection.status.kind !== 'live') return;
    this.#joinTeam();
    const round = this.#view?.round;
    if (round?.phase !== 'open') return;
    const kind = kindOf(round.public.kind);
    if (kind.way === 'drawings') this.#drawSome(round);
    else if (kind.search) this.#search(round.id);
    else if (kind.digits) this.#name(round, kind.digits.times(round.public));
    else this.#answer(round);
  }

  #open(): Live {
    const { origin, seat, sightings } = this.parts;
    const began = performance.now();
    let first = true;
    return connectLive({
      url: origin,
      handshake: { session: seat.session, surface: 'phone' },
      headers: { cookie: seat.cookie },
      onView: (next) => {
        if (first) sightings.joined(performance.now() - began);
        else sightings.viewArrived(next.now);
        first = false;
        this.#view = next as PhoneView;
      },
      onMine: (next) => {
        this.#mine = next;
      },
      onStatus: (status) => {
        if (status.kind === 'gone') sightings.refused(status.reason);
        if (status.kind === 'refused') sightings.refused(status.rejection.code);
      },
    });
  }

  #send(kind: 'answer' | 'drawing', command: SessionCommand, heard?: (value: unknown) => void): void {
    const began = performance.now();
    const done = this.#connection.command(command, { within: 30_000 }).then((ack) => {
      if (ack.ok) heard?.(ack.value);
      this.parts.sightings.acknowledged(kind, performance.now() - began, ack);
    });
    this.#underWay.add(done);
    void done.finally(() => this.#underWay.delete(done));
  }

  #joinTeam(): void {
    const team = this.#mine?.team;
    if (!team?.open || team.own !== null) return;
    void this.#connection.command({ type: 'chooseTeam', team: this.parts.random.below(team.names.length) });
  }

  #answer({ id, public: activity }: PhoneRound): void {
    if (this.#answeredRound === id) return;
    this.#answeredRound = id;
    this.#send('answer', { type: 'answer', round: id, value: someAnswer(activity, this.parts.random) });
  }

  #drawSome({ id, public: activity }: PhoneRound): void {
    const each = 'each' in activity ? activity.each : 0;
    if ((this.#mine?.drawnInRound ?? 0) < each) this.#draw(id);
  }

  #draw(round: string): void {
    const label = askedDigit([], this.#asked, this.#mine?.index ?? 0);
    this.#asked.push(label);
    const strokes = this.parts.handwriting.draw(label);
    this.#send('drawing', { type: 'draw', digit: newCommandId(), round, label, strokes });
  }

  /** Names the digit whose turn it is and leaves the others open. */
  #name(round: PhoneRound, { count, secondsEach }: { count: number; secondsEach: number }): void {
    const factor = this.#mine?.timeFactor ?? 1;
    const begun = digitsBegun({ count, secondsEach }, round.openedAt, factor, this.#connection.now());
    if (begun === 0 || this.#named === `${round.id} ${begun}`) return;
    this.#named = `${round.id} ${begun}`;
    const picks = Array.from({ length: count }, (_, place) =>
      place === begun - 1 ? this.parts.random.below(10) : null,
    );
    this.#send('answer', { type: 'answer', round: round.id, value: { kind: round.public.kind, picks } });
  }

  /** Takes the next step or try; by then the result of the last one is known. */
  #search(round: string): void {
    const found = this.#mine?.search?.round === round ? this.#mine.search : null;
    const known = this.#latest?.round === round ? this.#latest : found;
    const command = known && nextMove(known, this.parts.random);
    if (!command) return;
    this.#send('answer', command, (result) => {
      this.#latest = result as MySearch;
    });
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
