// Pages are made by the thread that serves the sockets, so only a few are made at once, and while the event loop is late each
// waits a moment more: slides and answers come first. The presenter's pages go before the phones', and the running talk's
// before all others. Whoever would wait longer than a few seconds is told to come again.

import type { Clock, Millis } from '../clock';
import type { Load } from '../realtime/host/load';

export type PageLane = {
  /**
   * Makes a page when its turn comes. 'full': it was not made, since too many wait. 'gone': the client left before its turn.
   * Rejects with what `make` rejects with.
   */
  take(path: string, client: Client, make: () => Promise<void>): Promise<'made' | 'full' | 'gone'>;
};

type Client = { once(event: 'close', listener: () => void): unknown };

export type PageLaneParts = {
  readonly clock: Clock;
  readonly load: Pick<Load, 'level'>;
};

type Waiting = { readonly since: Millis; readonly begin: () => void; readonly refuse: () => void };

/** Made at once; fewer while the event loop is late. */
const [most, few] = [8, 2];
/** ms between the starts of two pages, by how much is shed. */
const gaps: readonly Millis[] = [0, 25, 50, 100, 100];
/** ms after which one that is still being made waits for something else: a download, a slow reader. */
const mostHeld: Millis = 1_000;
/** Who has waited so long is told to come again. */
const mostWait: Millis = 4_000;
const mostWaiting = 2_000;
/** While all places are taken, who waits is looked at so often. */
const lookEvery: Millis = 250;

/** What goes first, by the start of the path. */
const ranks: readonly RegExp[] = [/^\/(?:present|stage|api\/presenter)\b/, /^\/(?:play|j|api)\b/, /^\/?$/];

export function createPageLane({ clock, load }: PageLaneParts): PageLane {
  const queue = createQueue(clock);
  const places = createPlaces(clock, () => pump());
  let freeAt = 0;
  let cancel: (() => void) | null = null;

  const pump = () => {
    cancel?.();
    cancel = null;
    queue.refuseLate();
    const limit = load.level > 0 ? few : most;
    while (places.taken() < limit && clock.now() >= freeAt) {
      const one = queue.next();
      if (!one) return;
      freeAt = clock.now() + (gaps[load.level] ?? 0);
      one.begin();
    }
    const wait = places.taken() < limit ? Math.max(1, freeAt - clock.now()) : lookEvery;
    if (queue.size() > 0) cancel = clock.after(wait, pump);
  };
  return {
    take: (path, client, make) =>
      new Promise((resolve, fail) => {
        const begin = () => {
          const made = make();
          places.hold(made);
          made.then(() => resolve('made'), fail);
        };
        const leave = queue.enter(path, { since: clock.now(), begin, refuse: () => resolve('full') });
        client.once('close', () => {
          leave();
          resolve('gone');
        });
        pump();
      }),
  };
}

/** Pages that are being made; each holds a place until it is made, but not longer than `mostHeld`. */
function createPlaces(clock: Clock, onFree: () => void) {
  let taken = 0;
  return {
    taken: () => taken,
    hold(made: Promise<void>) {
      taken++;
      let held = true;
      const release = () => {
        if (held) taken--;
        held = false;
        stopWatch();
        onFree();
      };
      const stopWatch = clock.after(mostHeld, release);
      made.then(release, release);
    },
  };
}

/** Those that wait, by rank, then in the order in which they came. */
function createQueue(clock: Pick<Clock, 'now'>) {
  const lanes = [...ranks.map(() => new Set<Waiting>()), new Set<Waiting>()];
  const size = () => lanes.reduce((sum, lane) => sum + lane.size, 0);
  return {
    size,
    /** Returns how to leave; where too many wait, it is refused at once. */
    enter(path: string, one: Waiting): () => void {
      const lane = lanes[rankOf(path)]!;
      if (size() >= mostWaiting) one.refuse();
      else lane.add(one);
      return () => void lane.delete(one);
    },
    next(): Waiting | undefined {
      const lane = lanes.find((each) => each.size > 0);
      const [one] = lane ?? [];
      if (one) lane?.delete(one);
      return one;
    },
    refuseLate(): void {
      const due = clock.now() - mostWait;
      for (const lane of lanes)
        for (const one of lane) {
          if (one.since > due) break;
          lane.delete(one);
          one.refuse();
        }
    },
  };
}

function rankOf(path: string): number {
  const rank = ranks.findIndex((start) => start.test(path));
  return rank === -1 ? ranks.length : rank;
}
