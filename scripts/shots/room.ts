// The room of a picture session: a presenter and an audience that plays when told, the same one for the same seed.

import { type Activity, kindOf } from '../../lib/kinds/kinds';
import { connectLive } from '../../lib/protocol/client';
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
  /** The second half plays, and `me`; then what they made is let in. */
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

/** Names that people gave themselves; the others keep what the house suggests. */
const chosen = ['Ada', 'Grace', 'Emmy', 'Alan'];
const slow = 300;
const steady = 2_000;
const learningRate = 0.5;
/** Digits are shown one by one, and the first comes after a while. */
const firstDigit = 3_600;

export async function createRoom({ server, people, handwriting, seed }: Parts): Promise<Room> {
  const { origin, session } = server;
  const random = new Random(seed);
  let view: PresenterView | null = null;
  let pulse: Pulse | null = null;
  const presenter = connectLive({
    url: origin,
    handshake: { session, surface: 'console' },
    headers: { cookie: server.presenter ?? '' },
    onView: (next) => {
      view = next as PresenterView;
    },
    onPulse: (next) => {
      pulse = next;
    },
  });
  const tell = async (command: SessionCommand) => {
    const ack = await presenter.command(command);
    if (!ack.ok) throw new Error(`${JSON.stringify(command)}: ${ack.code}`);
  };
  await until(() => view !== null, 'the presenter came in');
  await tell({ type: 'resetNetwork', shape: 0, seed });

  const puppet = (cookie: string) =>
    createPuppet({ origin, seat: { session, cookie }, handwriting, random: new Random(random.uint32()) });
  const audience: Puppet[] = [];
  for (let n = 0; n < people; n++) audience.push(await puppet((await server.enter()).cookie));
  for (const [place, name] of chosen.entries()) await audience[place]?.rename(name);
  await tell({ type: 'approveAll', what: 'names' });

  const half = Math.ceil(people / 2);
  const all = (some: readonly Puppet[], activity: Activity) =>
    Promise.all(some.map((one) => one.play(activity)));
  /** Some take as long as the round itself. */
  let playing: Promise<unknown> = Promise.resolve();
  const roundOf = (activity: string) => view?.rounds.find((round) => round.activity === activity);
  const letIn = async () => {
    for (const what of ['drawings', 'words'] as const) await tell({ type: 'approveAll', what });
  };
  const train = (running: boolean, pace: number) => tell({ type: 'train', running, pace, learningRate });

  return {
    go: (slide, step) => tell({ type: 'goTo', slide, step }),
    async open(activity) {
      await tell({ type: 'openRound', activity: activity.id });
      playing = all(audience.slice(0, half), activity);
      if (!kindOf(activity.kind).turns) return void (await playing);
      playing = Promise.all([playing, all(audience.slice(half), activity)]);
      await new Promise((then) => setTimeout(then, firstDigit));
    },
    async answer(activity, me) {
      const rest = kindOf(activity.kind).turns ? [me] : [...audience.slice(half), me];
      await Promise.all([playing, all(rest, activity)]);
      await letIn();
    },
    async reveal({ id, kind }) {
      await until(() => roundOf(id) !== undefined, 'there is a round');
      const round = roundOf(id)!.id;
      await tell({ type: 'closeRound', round });
      if (kindOf(kind).way !== 'drawings') await tell({ type: 'revealRound', round });
    },
    async learnUntil(step) {
      if ((pulse?.network?.step ?? 0) < step) await train(true, steady);
      await until(() => (pulse?.network?.step ?? 0) >= step, 'the network learned');
      await train(true, slow);
    },
    async learnFor(ms) {
      await train(true, 0);
      await new Promise((then) => setTimeout(then, ms));
      await train(true, slow);
    },
    puppet,
    close() {
      for (const one of audience) one.close();
      presenter.close();
    },
  };
}
