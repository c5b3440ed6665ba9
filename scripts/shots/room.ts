// The room in which pictures are taken: a presenter, and an audience that plays when told. The same seed gives the same
// room.

import { type Activity, kindOf } from '../../lib/kinds/kinds';
import { connectLive, type Live } from '../../lib/protocol/client';
import type { Pulse } from '../../lib/protocol/message';
import { Random } from '../../lib/random';
import type { SessionCommand } from '../../lib/session/command';
import type { PresenterView } from '../../lib/session/view-types';
import type { Handwriting } from '../audience/handwriting';
import type { ServerProcess } from '../server-process';
import { Puppet } from './puppet';
import { until } from './until';

type Parts = {
  readonly server: ServerProcess;
  readonly people: number;
  readonly handwriting: Handwriting;
  readonly seed: number;
};

/** Names that some chose; the others keep the suggested ones. */
const chosen = ['Ada', 'Grace', 'Emmy', 'Alan'];
const slow = 300;
const steady = 2_000;
const learningRate = 0.5;
/** Digits are shown one by one; the first one comes after a while, ms. */
const firstDigit = 3_600;

/** The audience plays in two halves, so that pictures show a round half-way, too. */
export class Room {
  readonly #presenter: Live;
  readonly #random: Random;
  readonly #audience: Puppet[] = [];
  #view: PresenterView | null = null;
  #pulse: Pulse | null = null;
  /** What the audience is still doing: some take as long as the round itself. */
  #playing: Promise<unknown> = Promise.resolve();

  private constructor(private readonly parts: Parts) {
    const { origin, session, presenter } = parts.server;
    this.#random = new Random(parts.seed);
    this.#presenter = connectLive({
      url: origin,
      handshake: { session, surface: 'console' },
      headers: { cookie: presenter ?? '' },
      onView: (next) => {
        this.#view = next as PresenterView;
      },
      onPulse: (next) => {
        this.#pulse = next;
      },
    });
  }

  static async open(parts: Parts): Promise<Room> {
    const room = new Room(parts);
    await until(() => room.#view !== null, 'the presenter connected');
    await room.#tell({ type: 'resetNetwork', shape: 0, seed: parts.seed });
    for (let n = 0; n < parts.people; n++) {
      room.#audience.push(await room.puppet((await parts.server.enter()).cookie));
    }
    for (const [place, name] of chosen.entries()) await room.#audience[place]?.rename(name);
    await room.#tell({ type: 'approveAll', what: 'names' });
    return room;
  }

  puppet(cookie: string): Promise<Puppet> {
    const { server, handwriting } = this.parts;
    const { origin, session } = server;
    const random = new Random(this.#random.uint32());
    return Puppet.enter({ origin, seat: { session, cookie }, handwriting, random });
  }

  go(slide: number, step: number): Promise<void> {
    return this.#tell({ type: 'goTo', slide, step });
  }

  /** Opens it, and the first half plays. */
  async open(activity: Activity): Promise<void> {
    await this.#tell({ type: 'openRound', activity: activity.id });
    this.#playing = all(this.#half(0), activity);
    if (!kindOf(activity.kind).turns) {
      await this.#playing;
      return;
    }
    this.#playing = Promise.all([this.#playing, all(this.#half(1), activity)]);
    await pause(firstDigit);
  }

  /** The second half plays, and `me`; then everything they made is approved. */
  async answer(activity: Activity, me: Puppet): Promise<void> {
    const rest = kindOf(activity.kind).turns ? [me] : [...this.#half(1), me];
    await Promise.all([this.#playing, all(rest, activity)]);
    for (const what of ['drawings', 'words'] as const) await this.#tell({ type: 'approveAll', what });
  }

  async reveal({ id, kind }: Activity): Promise<void> {
    const found = () => this.#view?.rounds.find((round) => round.activity === id);
    await until(() => found() !== undefined, 'a round was opened');
    const round = found()!.id;
    await this.#tell({ type: 'closeRound', round });
    if (kindOf(kind).way !== 'drawings') await this.#tell({ type: 'revealRound', round });
  }

  /** Trains until the network has seen that many mini-batches, then goes on slowly. */
  async learnUntil(step: number): Promise<void> {
    const learnt = () => (this.#pulse?.network?.step ?? 0) >= step;
    if (!learnt()) await this.#train(steady);
    await until(learnt, 'the network learned');
    await this.#train(slow);
  }

  /** Trains at full speed for that long, then goes on slowly. */
  async learnFor(ms: number): Promise<void> {
    await this.#train(0);
    await pause(ms);
    await this.#train(slow);
  }

  close(): void {
    for (const one of this.#audience) one.close();
    this.#presenter.close();
  }

  #half(which: 0 | 1): readonly Puppet[] {
    const middle = Math.ceil(this.#audience.length / 2);
    return which === 0 ? this.#audience.slice(0, middle) : this.#audience.slice(middle);
  }

  #train(pace: number): Promise<void> {
    return this.#tell({ type: 'train', running: true, pace, learningRate });
  }

  async #tell(command: SessionCommand): Promise<void> {
    const ack = await this.#presenter.command(command);
    if (!ack.ok) throw new Error(`${JSON.stringify(command)}: ${ack.code}`);
  }
}

const all = (some: readonly Puppet[], activity: Activity) =>
  Promise.all(some.map((one) => one.play(activity)));

const pause = (ms: number) => new Promise((then) => setTimeout(then, ms));
