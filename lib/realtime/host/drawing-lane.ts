// Drawings have a lane of their own: they are read in batches in a thread, and only so many are on their way to the disk at
// once, so that a slide or an answer never waits behind a thousand of them. When those that wait would wait longer than
// about a second, further ones are refused before anything is done for them: their phones keep them and try again.

import type { Clock, Millis } from '../../clock';
import type { Strokes } from '../../digits/stroke';
import type { Reader } from '../../reading/reader';
import type { Seen } from '../../reading/see';
import type { Sight } from '../../session/decide/context';
import { type Rejection, reject } from '../../session/rejection';
import type { LiveNetwork } from './live-network';
import type { Load } from './load';

export type DrawingLane = {
  /** When further drawings are refused: null, or how long a phone should wait. Costs nothing. */
  refusal(): Rejection | null;
  /**
   * Resolves in the order of the calls with what the server sees. Then `act` runs at once; the drawing keeps its place on the
   * way to the disk until the promise of `act` is settled.
   */
  take<T>(strokes: Strokes, act: (sight: Sight) => Promise<T>): Promise<T>;
};

export type LaneParts = {
  readonly clock: Pick<Clock, 'now'>;
  readonly network: Pick<LiveNetwork, 'current'>;
  readonly reader: Reader;
  readonly load: Pick<Load, 'drawingRefused' | 'sheds'>;
};

type Waiting = {
  readonly strokes: Strokes;
  readonly since: Millis;
  /** Never rejects. */
  readonly go: (sight: Sight) => Promise<void>;
};

/** Read at once, and how many such batches the thread is given: while it works, the next one gathers. */
const [batch, batches] = [32, 2];
/** Being read or written at once; fewer while the event loop is late, and fewest while the disk is slow. */
const [mostUnderway, fewUnderway, fewestUnderway] = [192, 48, 8];
/** An answer waits for the drawings before it. Where they take longer than this, fewer are let in; below the second, more. */
const [slow, quick] = [100, 50] as const;
/** The first in the queue has waited so long: those behind it will wait as long. */
const mostWait: Millis = 800;
/** Whatever they wait: this many drawings are some MB. */
const mostWaiting = 4_000;
/** ms that a refused phone waits, at least and at most. */
const [shortest, longest] = [1_000, 15_000];

export function createDrawingLane(parts: LaneParts): DrawingLane {
  const { clock, load } = parts;
  const waiting: Waiting[] = [];
  const pace = createPace(clock);
  let [reading, underway] = [0, 0];

  const pump = () => {
    const most = Math.min(pace.most(), load.sheds('counters') ? fewUnderway : mostUnderway);
    while (waiting.length > 0 && reading < batches && underway < most) {
      const group = waiting.splice(0, Math.min(batch, most - underway));
      reading++;
      underway += group.length;
      readAll(parts, group, (sights) => {
        reading--;
        const since = clock.now();
        for (const [place, one] of group.entries()) void one.go(sights[place]!).finally(() => leave(since));
        pump();
      });
    }
  };
  const leave = (since: Millis) => {
    underway--;
    pace.done(clock.now() - since);
    pump();
  };
  return {
    refusal() {
      const long = clock.now() - (waiting[0]?.since ?? Number.POSITIVE_INFINITY) > mostWait;
      if (!long && waiting.length < mostWaiting) return null;
      load.drawingRefused();
      return reject('busy', pace.refused(waiting.length));
    },
    take: (strokes, act) =>
      new Promise((resolve, fail) => {
        const go = (sight: Sight) => act(sight).then(resolve, fail);
        waiting.push({ strokes, since: clock.now(), go });
        pump();
      }),
  };
}

/** A network that has another past by then, since it was reset or rolled back, is asked again. */
function readAll(
  parts: Pick<LaneParts, 'network' | 'reader'>,
  group: readonly Waiting[],
  tell: (sights: readonly Sight[]) => void,
): void {
  const { network, reader } = parts;
  const { network: asked, step, past } = network.current();
  const hear = (seen: readonly Seen[]) => {
    if (network.current().past !== past) return readAll(parts, group, tell);
    tell(seen.map((one) => ({ ...one, step })));
  };
  const seen = reader.read(
    group.map(({ strokes }) => strokes),
    asked,
  );
  if ('then' in seen) void seen.then(hear);
  else hear(seen);
}

/** How many may be underway, by how long the last ones took to be stored. */
function createPlaces(clock: Pick<Clock, 'now'>) {
  let most = mostUnderway;
  let changedAt = Number.NEGATIVE_INFINITY;
  return {
    most: () => Math.floor(most),
    took(ms: Millis) {
      if (ms <= quick) most = Math.min(mostUnderway, most + 0.25);
      // Those that were let in before the last change say nothing about it.
      if (ms <= slow || clock.now() - ms < changedAt) return;
      most = Math.max(fewestUnderway, most / 2);
      changedAt = clock.now();
    },
  };
}

/** Counts what was done and refused in the last second or so: a refused phone waits until its turn can have come. */
function createPace(clock: Pick<Clock, 'now'>) {
  const places = createPlaces(clock);
  let [done, refused, began] = [0, 0, clock.now()];
  let [lastDone, lastRefused] = [0, 0];
  const turn = () => {
    const passed = clock.now() - began;
    if (passed < 1_000) return;
    [lastDone, lastRefused] = [(done * 1_000) / passed, (refused * 1_000) / passed];
    [done, refused, began] = [0, 0, clock.now()];
  };
  return {
    most: places.most,
    /** One was stored, `took` ms after it was let in. */
    done(took: Millis) {
      turn();
      done++;
      places.took(took);
    },
    refused(waiting: number): Millis {
      turn();
      refused++;
      const each = Math.max(lastDone, done, 100);
      const wait = (1_000 * (waiting + Math.max(lastRefused, refused))) / each;
      return Math.round(Math.min(longest, Math.max(shortest, wait)));
    },
  };
}
