// The room of a picture session: a presenter and an audience that plays when told, the same one for the same seed.

import { type Activity, kindOf } from '../../lib/kinds/kinds';
import { connectLive, type Live } from '../../lib/protocol/client';
import type { Pulse } from '../../lib/protocol/message';
import { Random } from '../../lib/random';
import type { SessionCommand } from '../../lib/session/command';
import type { PresenterView } from '../../lib/session/view-types';
import type { Handwriting } from '../audience/handwriting';
import type { ServerProcess } from '../server-process';
import { createPuppet, type Puppet } from './puppet';
import { until } from './until';

export type Room = {
  go(slide: number, step: number): Promise<void>;
  /** Opens it; the first half of the audience plays. */
  open(activity: Activity): Promise<void>;
  /** The second half plays, and `me`; then what they made is approved. */
  answer(activity: Activity, me: Puppet): Promise<void>;
  reveal(activity: Activity): Promise<void>;
  /** Learns until it has seen this many mini-batches, then goes on slowly. */
  learnUntil(step: number): Promise<void>;
  /** Learns at full speed for this long, then goes on slowly. */
  learnFor(ms: number): Promise<void>;
  puppet(cookie: string): Promise<Puppet>;
  close(): void;
};

type Parts = {
  readonly server: ServerProcess;
  readonly people: number;
  readonly handwriting: Handwriting;
  readonly seed: number;
};

/** Names that participants chose; the others keep the suggested ones. */
const chosen = ['Ada', 'Grace', 'Emmy', 'Alan'];
const slow = 300;
const steady = 2_000;
const learningRate = 0.5;
/** Digits are shown one by one, and the first comes after a while. */
const firstDigit = 3_600;

/** The presenter's connection, and what it has seen. */
type Desk = { readonly presenter: Live; view: PresenterView | null; pulse: Pulse | null };

export async function createRoom(parts: Parts): Promise<Room> {
  const { server, handwriting, seed } = parts;
  const { origin, session } = server;
  const random = new Random(seed);
  const desk = await sitDown(server);
  await tell(desk, { type: 'resetNetwork', shape: 0, seed });
  const puppet = (cookie: string) =>
    createPuppet({ origin, seat: { session, cookie }, handwriting, random: new Random(random.uint32()) });
  const audience: Puppet[] = [];
  for (let n = 0; n < parts.people; n++) audience.push(await puppet((await server.enter()).cookie));
  for (const [place, name] of chosen.entries()) await audience[place]?.rename(name);
  await tell(desk, { type: 'approveAll', what: 'names' });
  return {
    go: (slide, step) => tell(desk, { type: 'goTo', slide, step }),
    ...rounds(desk, audience),
    ...training(desk),
    puppet,
    close() {
      for (const one of audience) one.close();
      desk.presenter.close();
    },
  };
}

async function sitDown({ origin, session, presenter }: ServerProcess): Promise<Desk> {
  const seen: Pick<Desk, 'view' | 'pulse'> = { view: null, pulse: null };
  const line = connectLive({
    url: origin,
    handshake: { session, surface: 'console' },
    headers: { cookie: presenter ?? '' },
    onView: (next) => {
      seen.view = next as PresenterView;
    },
    onPulse: (next) => {
      seen.pulse = next;
    },
  });
  await until(() => seen.view !== null, 'the presenter came in');
  return Object.assign(seen, { presenter: line });
}

async function tell({ presenter }: Desk, command: SessionCommand): Promise<void> {
  const ack = await presenter.command(command);
  if (!ack.ok) throw new Error(`${JSON.stringify(command)}: ${ack.code}`);
}

function rounds(desk: Desk, audience: readonly Puppet[]): Pick<Room, 'open' | 'answer' | 'reveal'> {
  const half = Math.ceil(audience.length / 2);
  const all = (some: readonly Puppet[], activity: Activity) =>
    Promise.all(some.map((one) => one.play(activity)));
  /** Some take as long as the round itself. */
  let playing: Promise<unknown> = Promise.resolve();
  const roundOf = (activity: string) => desk.view?.rounds.find((round) => round.activity === activity);
  return {
    async open(activity) {
      await tell(desk, { type: 'openRound', activity: activity.id });
      playing = all(audience.slice(0, half), activity);
      if (!kindOf(activity.kind).turns) return void (await playing);
      playing = Promise.all([playing, all(audience.slice(half), activity)]);
      await new Promise((then) => setTimeout(then, firstDigit));
    },
    async answer(activity, me) {
      const rest = kindOf(activity.kind).turns ? [me] : [...audience.slice(half), me];
      await Promise.all([playing, all(rest, activity)]);
      for (const what of ['drawings', 'words'] as const) await tell(desk, { type: 'approveAll', what });
    },
    async reveal({ id, kind }) {
      await until(() => roundOf(id) !== undefined, 'there is a round');
      const round = roundOf(id)!.id;
      await tell(desk, { type: 'closeRound', round });
      if (kindOf(kind).way !== 'drawings') await tell(desk, { type: 'revealRound', round });
    },
  };
}

function training(desk: Desk): Pick<Room, 'learnUntil' | 'learnFor'> {
  const train = (pace: number) => tell(desk, { type: 'train', running: true, pace, learningRate });
  const seen = () => desk.pulse?.network?.step ?? 0;
  return {
    async learnUntil(step) {
      if (seen() < step) await train(steady);
      await until(() => seen() >= step, 'the network learned');
      await train(slow);
    },
    async learnFor(ms) {
      await train(0);
      await new Promise((then) => setTimeout(then, ms));
      await train(slow);
    },
  };
}
