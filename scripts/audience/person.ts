// One pretended person with a phone: comes in, looks, answers, draws, loses the line and comes back. Speaks only the
// public protocol.

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

const seconds = (random: Random, from: number, to: number) => 1000 * (from + random.uniform() * (to - from));

/** Lives until `signal` aborts; resolves when everything sent was answered or given up. */
export async function live(parts: PersonParts, signal: AbortSignal): Promise<void> {
  const { random, sightings } = parts;
  let view: PhoneView | null = null;
  let mine: MineView | null = null;
  let answeredRound: string | null = null;
  let latest: MySearch | null = null;
  let named: string | null = null;
  const asked: number[] = [];
  const underWay = new Set<Promise<unknown>>();

  const connect = (): Live => {
    const began = performance.now();
    let first = true;
    return connectLive({
      url: parts.origin,
      handshake: { session: parts.seat.session, surface: 'phone' },
      headers: { cookie: parts.seat.cookie },
      onView: (next) => {
        if (first) sightings.joined(performance.now() - began);
        else sightings.viewArrived(next.now);
        first = false;
        view = next as PhoneView;
      },
      onMine: (next) => {
        mine = next;
      },
      onStatus: (status) => {
        if (status.kind === 'gone') sightings.refused(status.reason);
        if (status.kind === 'refused') sightings.refused(status.rejection.code);
      },
    });
  };
  let line = connect();

  const send = (kind: 'answer' | 'drawing', act: () => Promise<Ack<unknown>>) => {
    const began = performance.now();
    const done = act().then((ack) => sightings.acknowledged(kind, performance.now() - began, ack));
    underWay.add(done);
    void done.finally(() => underWay.delete(done));
  };
  const draw = (round: string) => {
    const label = askedDigit([], asked, mine?.index ?? 0);
    asked.push(label);
    const command = {
      type: 'draw',
      digit: newCommandId(),
      round,
      label,
      strokes: parts.handwriting.draw(label),
    } as const;
    send('drawing', () => line.command(command, { within: 30_000 }));
  };
  /** Names the digit whose turn it is; the others stay as they were. */
  const name = (round: PhoneRound, { count, secondsEach }: { count: number; secondsEach: number }) => {
    const begun = digitsBegun({ count, secondsEach }, round.openedAt, mine?.timeFactor ?? 1, line.now());
    if (begun === 0 || named === `${round.id} ${begun}`) return;
    named = `${round.id} ${begun}`;
    const picks = Array.from({ length: count }, (_, place) =>
      place === begun - 1 ? random.below(10) : null,
    );
    const value = { kind: round.public.kind, picks };
    send('answer', () => line.command({ type: 'answer', round: round.id, value }, { within: 30_000 }));
  };
  /** The next step or try; what the last one found is known by then. */
  const search = (round: string) => {
    const found = mine?.search?.round === round ? mine.search : null;
    const known = latest?.round === round ? latest : found;
    const command = known && nextMove(known, random);
    if (!command) return;
    send('answer', async () => {
      const ack = await line.command(command, { within: 30_000 });
      if (ack.ok) latest = ack.value;
      return ack;
    });
  };
  const act = () => {
    const team = mine?.team;
    if (team?.open && team.own === null && line.status.kind === 'live')
      void line.command({ type: 'chooseTeam', team: random.below(team.names.length) });
    const round = view?.round;
    if (round?.phase !== 'open' || line.status.kind !== 'live') return;
    const kind = kindOf(round.public.kind);
    if (kind.way === 'drawings') {
      const each = 'each' in round.public ? round.public.each : 0;
      if ((mine?.drawnInRound ?? 0) < each) draw(round.id);
      return;
    }
    if (kind.search) return search(round.id);
    if (kind.digits) return name(round, kind.digits.times(round.public));
    if (answeredRound === round.id) return;
    answeredRound = round.id;
    const value = someAnswer(round.public, random);
    send('answer', () => line.command({ type: 'answer', round: round.id, value }, { within: 30_000 }));
  };

  while (!signal.aborted) {
    await pause(seconds(random, 2, 6), signal);
    if (signal.aborted) break;
    act();
    if (random.below(20) > 0) continue;
    await Promise.all(underWay);
    line.close();
    sightings.dropped();
    await pause(seconds(random, 1, 8), signal);
    line = connect();
  }
  await Promise.all(underWay);
  line.close();
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
