// One pretended participant with a phone: joins, looks, answers, draws, loses the connection and comes back. Speaks only
// the public protocol.

import { askedDigit } from '../../lib/digits/asked';
import { kindOf, type MySearch } from '../../lib/kinds/kinds';
import { digitsBegun } from '../../lib/kinds/parts/digit-turns';
import { connectLive, type Live } from '../../lib/protocol/client';
import { newCommandId } from '../../lib/protocol/command-id';
import type { Ack } from '../../lib/protocol/message';
import type { Random } from '../../lib/random';
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

/** How long a command is tried, ms. */
const patience = 30_000;

const seconds = (random: Random, from: number, to: number) => 1000 * (from + random.uniform() * (to - from));

/** What a pretended participant knows and does. */
type Person = {
  readonly parts: PersonParts;
  line: Live;
  view: PhoneView | null;
  mine: MineView | null;
  /** The rounds and digits that it need not answer again. */
  answeredRound: string | null;
  named: string | null;
  latest: MySearch | null;
  readonly asked: number[];
  readonly underWay: Set<Promise<unknown>>;
};

/** Lives until `signal` aborts; resolves when everything sent was answered or given up. */
export async function live(parts: PersonParts, signal: AbortSignal): Promise<void> {
  const { random, sightings } = parts;
  const seen = { view: null, mine: null, answeredRound: null, named: null, latest: null };
  const person = { parts, ...seen, asked: [], underWay: new Set() } as unknown as Person;
  person.line = connect(person);
  while (!signal.aborted) {
    await pause(seconds(random, 2, 6), signal);
    if (signal.aborted) break;
    act(person);
    if (random.below(20) > 0) continue;
    await Promise.all(person.underWay);
    person.line.close();
    sightings.dropped();
    await pause(seconds(random, 1, 8), signal);
    person.line = connect(person);
  }
  await Promise.all(person.underWay);
  person.line.close();
}

function connect(person: Person): Live {
  const { origin, seat, sightings } = person.parts;
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
      person.view = next as PhoneView;
    },
    onMine: (next) => {
      person.mine = next;
    },
    onStatus: (status) => {
      if (status.kind === 'gone') sightings.refused(status.reason);
      if (status.kind === 'refused') sightings.refused(status.rejection.code);
    },
  });
}

/** Does what the present moment asks for. */
function act(person: Person): void {
  const { line, mine, view, parts } = person;
  if (line.status.kind !== 'live') return;
  const team = mine?.team;
  if (team?.open && team.own === null)
    void line.command({ type: 'chooseTeam', team: parts.random.below(team.names.length) });
  const round = view?.round;
  if (round?.phase !== 'open') return;
  const kind = kindOf(round.public.kind);
  if (kind.way === 'drawings') {
    const each = 'each' in round.public ? round.public.each : 0;
    if ((mine?.drawnInRound ?? 0) < each) draw(person, round.id);
    return;
  }
  if (kind.search) search(person, round.id);
  else if (kind.digits) name(person, round, kind.digits.times(round.public));
  else if (person.answeredRound !== round.id) {
    person.answeredRound = round.id;
    answer(person, round.id, someAnswer(round.public, parts.random));
  }
}

function send({ parts, underWay }: Person, kind: 'answer' | 'drawing', act: () => Promise<Ack<unknown>>) {
  const began = performance.now();
  const done = act().then((ack) => parts.sightings.acknowledged(kind, performance.now() - began, ack));
  underWay.add(done);
  void done.finally(() => underWay.delete(done));
}

function answer(person: Person, round: string, value: unknown): void {
  send(person, 'answer', () => person.line.command({ type: 'answer', round, value }, { within: patience }));
}

function draw(person: Person, round: string): void {
  const label = askedDigit([], person.asked, person.mine?.index ?? 0);
  person.asked.push(label);
  const strokes = person.parts.handwriting.draw(label);
  const command = { type: 'draw', digit: newCommandId(), round, label, strokes } as const;
  send(person, 'drawing', () => person.line.command(command, { within: patience }));
}

type Times = { readonly count: number; readonly secondsEach: number };

/** Names the digit whose turn it is; the others stay as they were. */
function name(person: Person, round: PhoneRound, times: Times): void {
  const { line, mine, parts } = person;
  const begun = digitsBegun(times, round.openedAt, mine?.timeFactor ?? 1, line.now());
  if (begun === 0 || person.named === `${round.id} ${begun}`) return;
  person.named = `${round.id} ${begun}`;
  const picks = Array.from({ length: times.count }, (_, place) =>
    place === begun - 1 ? parts.random.below(10) : null,
  );
  answer(person, round.id, { kind: round.public.kind, picks });
}

/** The next step or try; what the last one found is known by then. */
function search(person: Person, round: string): void {
  const { mine, latest, parts } = person;
  const found = mine?.search?.round === round ? mine.search : null;
  const known = latest?.round === round ? latest : found;
  const command = known && nextMove(known, parts.random);
  if (!command) return;
  send(person, 'answer', async () => {
    const ack = await person.line.command(command, { within: patience });
    if (ack.ok) person.latest = ack.value;
    return ack;
  });
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
