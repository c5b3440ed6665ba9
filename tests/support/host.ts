// A host alone: no sockets, no database, no thread, and a clock that moves when told. Commits happen when a test says.

import type { Gone, Pulse } from '@/lib/protocol/message';
import { Random } from '@/lib/random';
import { type Reader, readHere } from '@/lib/reading/reader';
import type { Audience, Surface } from '@/lib/realtime/audience';
import type { StoredInk } from '@/lib/realtime/host/ink';
import type { Load } from '@/lib/realtime/host/load';
import { type SessionHost, sessionHost } from '@/lib/realtime/host/session-host';
import { SessionTraining } from '@/lib/realtime/host/session-training';
import type { DiskFault } from '@/lib/session/disk-fault';
import type { Recorded } from '@/lib/session/event';
import { initialState } from '@/lib/session/initial';
import type { MineView, View } from '@/lib/session/view-types';
import { names } from '@/lib/words/en/names';
import { FakeTrainer } from './fake-trainer';
import { ManualClock } from './manual-clock';
import { deck as testDeck } from './session';

export class FakeAudience implements Audience {
  readonly views: View[] = [];
  readonly mines: MineView[] = [];
  readonly pulses: [Surface, Pulse][] = [];
  readonly dismissed: [string, Gone['reason']][] = [];
  readonly present = new Set<string>();
  readonly looking = new Set<Surface>(['phone', 'stage', 'console']);
  cuts = 0;

  has(surface: Surface): boolean {
    return this.looking.has(surface);
  }
  view(view: View): void {
    this.views.push(view);
  }
  mine(mine: MineView): void {
    this.mines.push(mine);
  }
  pulse(surface: Surface, pulse: Pulse): void {
    this.pulses.push([surface, pulse]);
  }
  dismiss(participant: string, reason: Gone['reason']): void {
    this.dismissed.push([participant, reason]);
  }
  here(): Iterable<string> {
    return this.present;
  }
  isHere(participant: string): boolean {
    return this.present.has(participant);
  }
  get hereCount(): number {
    return this.present.size;
  }
  poor() {
    return { polling: 0, slow: 0 };
  }
  roundTrip = 0;
  slowest(): number | null {
    return this.present.size === 0 ? null : this.roundTrip;
  }
  cut(): void {
    this.cuts++;
  }
  seen(surface: Surface): View[] {
    return this.views.filter((view) => view.surface === surface);
  }
}

type Commit = { readonly recorded: readonly Recorded[]; readonly settle: (error?: unknown) => void };

export class HostBench {
  readonly clock = new ManualClock();
  readonly audience = new FakeAudience();
  readonly trainer = new FakeTrainer();
  readonly commits: Commit[] = [];
  readonly broken: unknown[] = [];
  readonly state = initialState('room', { seed: 7, createdAt: 0 });
  /** What keeps the disk from storing anything. */
  readonly disk: { fault: DiskFault | null } = { fault: null };
  readonly host: SessionHost;
  readonly stored = new Map<string, StoredInk>();
  /** What is shed. */
  readonly shed = new Set<string>();
  refusals = 0;
  readonly #chance = new Random(7);
  #people = 0;
  #commands = 0;

  constructor({
    seatLimit = 2000,
    deck = testDeck,
    reader = readHere() as Reader,
    inkRead = null as Promise<void> | null,
  } = {}) {
    const { clock, audience, state } = this;
    const training = new SessionTraining({
      state,
      trainer: this.trainer,
      clock,
      memory: { points: [], log: [], checkpoint: null, network: null },
      keepReport: async () => {},
      keepCheckpoint: async () => {},
    });
    this.host = sessionHost({
      state,
      deck,
      clock,
      audience,
      training,
      seatLimit,
      reader,
      load: this.#load(),
      written: names.of,
      join: { pin: '123456', address: 'here', url: 'http://here/j/x', takeAway: 'http://here/away/x' },
      append: (recorded) =>
        new Promise((resolve, reject) => {
          this.commits.push({ recorded, settle: (error) => (error ? reject(error) : resolve()) });
        }),
      disk: this.disk,
      pictures: (place) => new Uint8Array(784).fill(place % 256),
      // What is committed is stored; nothing else has strokes.
      storedInk: async () => this.stored,
      inkRead,
      newId: () => `p${++this.#people}`,
      chance: () => this.#chance.uint32(),
      onBroken: (error) => this.broken.push(error),
    });
  }

  #load(): Load {
    const { shed } = this;
    return {
      get level() {
        return Math.min(4, shed.size) as Load['level'];
      },
      get lasting() {
        return shed.size > 0 ? 10_000 : 0;
      },
      sheds: (what) => shed.has(what),
      drawingRefused: () => void this.refusals++,
      onChange() {},
      stop() {},
    };
  }

  presenter(command: Parameters<SessionHost['handle']>[1]['command'], id = `c-${++this.#commands}`) {
    return this.host.handle({ role: 'presenter' }, { id, command }, 0);
  }

  phone(
    participant: string,
    command: Parameters<SessionHost['handle']>[1]['command'],
    id = `c-${++this.#commands}`,
  ) {
    return this.host.handle({ role: 'phone', participant }, { id, command }, 0);
  }

  /** Everything that waits is on the disk. */
  commit(): void {
    for (const { recorded, settle } of this.commits.splice(0)) {
      for (const { event } of recorded) if (event.type === 'digitDrawn') this.stored.set(event.digit, event);
      settle();
    }
  }

  /** A person in the room; their id. */
  async person(): Promise<string> {
    const entering = this.host.enter(`seat-${this.#people}`);
    this.commit();
    const entered = await entering;
    if (!entered.ok) throw new Error(entered.error.code);
    this.audience.present.add(entered.value);
    return entered.value;
  }

  /** On the second slide with its drawing round open; the round's id. */
  async drawing(): Promise<string> {
    const answers = [
      this.presenter({ type: 'goTo', slide: 2, step: 0 }),
      this.presenter({ type: 'openRound', activity: 'draw' }),
    ];
    this.commit();
    await Promise.all(answers);
    return 'draw.1';
  }
}

export const aStroke: [number, number][][] = [
  [
    [200, 100],
    [500, 500],
    [210, 900],
  ],
];

/** Whether a promise is still waiting, after everything that could settle by itself has. */
export async function pending(promise: Promise<unknown>): Promise<boolean> {
  const mark = Symbol();
  return (await Promise.race([promise, new Promise((done) => setImmediate(() => done(mark)))])) === mark;
}
