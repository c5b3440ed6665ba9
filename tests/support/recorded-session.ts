// A session as the product records it, without sockets and pages: the real hosts, journal, database and trainer
// thread, and a seeded audience that draws.

import { Worker } from 'node:worker_threads';
import { systemClock as clock } from '@/lib/clock';
import { parseDeck } from '@/lib/deck/parse';
import { loadSecret } from '@/lib/identity/secret';
import { createLog } from '@/lib/log';
import type { Request } from '@/lib/protocol/message';
import { Random } from '@/lib/random';
import { identityOf } from '@/lib/realtime/credentials';
import { createLive } from '@/lib/realtime/live';
import type { Actor } from '@/lib/session/command';
import { ensureSession } from '@/lib/start/talk';
import { createTrainer } from '@/lib/training/client';
import type { SessionNews, TrainerNews } from '@/lib/training/messages';
import { shakyHandwriting } from '../../scripts/audience/handwriting';
import { testTalk } from './live-server';
import { mustOpen } from './stores';

type Command = Request['command'];
type News<T extends TrainerNews['type']> = Extract<TrainerNews, { type: T }>;

export class Recorder {
  readonly heard: TrainerNews[] = [];
  readonly people: string[] = [];
  readonly drawn: string[] = [];
  #wake: () => void = () => {};
  #commands = 0;
  readonly #random: Random;
  readonly #hand;

  private constructor(
    readonly session: string,
    private readonly parts: Awaited<ReturnType<typeof start>>,
    seed: number,
  ) {
    this.#random = new Random(seed);
    this.#hand = shakyHandwriting(this.#random);
  }

  /** Goes on with the session of the folder, if there is one. */
  static async open(folder: string, trainer: string, seed = 1, source = testTalk()): Promise<Recorder> {
    let recorder: Recorder | null = null;
    const hear = (news: TrainerNews) => recorder?.hear(news);
    const parts = await start(folder, trainer, hear, source);
    recorder = new Recorder(parts.session, parts, seed);
    await recorder.host();
    return recorder;
  }

  private hear(news: TrainerNews): void {
    this.heard.push(news);
    this.#wake();
  }

  async host() {
    return (await this.parts.live.hub.find(this.session))!.host;
  }

  presenter(command: Command): Promise<void> {
    return this.#ask({ role: 'presenter' }, command);
  }

  phone(participant: string, command: Command): Promise<void> {
    return this.#ask({ role: 'phone', participant }, command);
  }

  async #ask(actor: Actor, command: Command): Promise<void> {
    const ack = await (await this.host()).handle(actor, this.#request(command), 0);
    if (!ack.ok) throw new Error(`${command.type}: ${ack.code}`);
  }

  async enter(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const entered = await (await this.host()).enter(`seat-${this.people.length}`);
      if (!entered.ok) throw new Error(entered.error.code);
      this.people.push(entered.value);
    }
  }

  /** So many digits by everybody in the room. */
  async draw(each: number, round: string): Promise<void> {
    const host = await this.host();
    for (let i = 0; i < each; i++) {
      for (const participant of this.people) {
        const label = this.#random.below(10);
        const digit = `digit-${this.drawn.length}`;
        const strokes = this.#hand
          .draw(label)
          .map((stroke) => stroke.map(([x, y]): [number, number] => [x, y]));
        const command = { type: 'draw', digit, round, label, strokes } as const;
        const ack = await host.handle({ role: 'phone', participant }, this.#request(command), 0);
        if (!ack.ok) throw new Error(`draw: ${ack.code}`);
        this.drawn.push(digit);
      }
    }
  }

  /** Waits for news, from now on, that the test accepts. */
  async next<T extends SessionNews['type'] | 'trainerUp'>(
    type: T,
    accepts: (news: News<T>) => boolean = () => true,
  ): Promise<News<T>> {
    for (let i = this.heard.length; ; ) {
      for (; i < this.heard.length; i++) {
        const news = this.heard[i] as News<TrainerNews['type']>;
        if (news.type === type && accepts(news as News<T>)) return news as News<T>;
      }
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  /** The thread dies; another one goes on. */
  crashThread(): Promise<unknown> {
    return this.parts.workers.at(-1)!.terminate();
  }

  async close(): Promise<void> {
    await this.parts.live.close();
    await this.parts.data.close();
  }

  #request = (command: Command): Request => ({ id: `command-${++this.#commands}`, command });
}

async function start(folder: string, trainer: string, hear: (news: TrainerNews) => void, source: string) {
  const data = await mustOpen(folder);
  const { db } = data;
  const workers: Worker[] = [];
  const spawn = () => {
    workers.push(new Worker(trainer));
    return workers.at(-1)!;
  };
  const log = createLog({ level: 'silent', plain: true, write: () => {} });
  const live = createLive({
    db,
    disk: data.disk,
    clock,
    log,
    identity: identityOf(db, loadSecret(folder), clock),
    seatLimit: 2000,
    mayConnect: () => true,
    joinFacts: () => ({
      pin: '123456',
      address: 'here',
      url: 'http://here/j/x',
      takeAway: 'http://here/away/x',
    }),
    makeTrainer: (onMessage) =>
      createTrainer({
        spawn,
        clock,
        log,
        onMessage(news) {
          onMessage(news);
          hear(news);
        },
      }),
  });
  const deck = parseDeck(source, 'test.md');
  if (!deck.ok) throw new Error(JSON.stringify(deck.error));
  const { id } = await ensureSession(
    db,
    { deck: deck.value, source },
    { now: clock.now(), afterCrash: true },
  );
  return { data, live, workers, session: id };
}
