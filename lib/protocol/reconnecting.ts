// When a client tries to connect again. A phone that was cut alone returns at once; a whole hall's attempts are spread as the
// server asks, so that they do not all come in the same moment. No sockets here: the client hands in `start`.

import type { Clock, Millis } from '../clock';
import type { Attempt, Attempts, Way } from './attempts';

export type ReconnectingParts = {
  /** Its time never jumps. */
  readonly clock: Clock;
  /** In [0, 1). */
  readonly chance: () => number;
  readonly attempts: Attempts;
  readonly start: (attempt: Attempt) => void;
};

export type Reconnecting = {
  readonly begin: () => void;
  readonly opened: (way: Way) => void;
  /** The server let the client in. */
  readonly admitted: () => void;
  /** The connection is gone, or was open and came to nothing. */
  readonly lost: () => void;
  /** An attempt found nobody. */
  readonly failed: (why: 'time' | 'refused') => void;
  /** The server asks to come back in about `wait` ms. */
  readonly refused: (wait: Millis) => void;
  /** Tries at once, unless an attempt is on its way that may yet succeed. */
  readonly wake: () => void;
  /** The server's word on how far its clients' attempts should lie apart, ms. */
  readonly spread: (wait: Millis) => void;
  readonly stop: () => void;
};

const leastWait: Millis = 250;
const longestWait: Millis = 2_500;
/** After this time a connection was whole: its loss begins a new count. */
const settled: Millis = 5_000;

export function createReconnecting(parts: ReconnectingParts): Reconnecting {
  const { clock, chance, attempts } = parts;
  const timer = createTimer(parts);
  let [lostAt, openedAt, asked] = [clock.now(), 0, leastWait];
  /** At first as often as the server allows, then ever more rarely: whoever is away for long can wait a little longer. */
  const tryLater = () => {
    const usual = Math.min(longestWait, Math.max(leastWait, asked, (clock.now() - lostAt) / 8));
    timer.goIn(usual * (0.6 + 0.8 * chance()));
  };
  return {
    begin: () => timer.go(),
    opened(way) {
      openedAt = clock.now();
      attempts.opened(way);
    },
    admitted() {
      timer.state = 'open';
      openedAt = clock.now();
      attempts.admitted();
    },
    lost() {
      const lived = clock.now() - openedAt;
      const wasSettled = timer.state === 'open' && lived >= settled;
      attempts.closed(lived);
      if (!wasSettled) return tryLater();
      lostAt = clock.now();
      timer.again((chance() * Math.min(asked, longestWait)) / 10);
    },
    failed(why) {
      attempts.failed(why);
      tryLater();
    },
    refused: (wait) => timer.goIn(wait * (0.75 + chance() / 2)),
    wake: () => void (timer.state === 'waiting' && timer.go()),
    spread(wait) {
      asked = wait;
    },
    stop: () => timer.stop(),
  };
}

/** Starts attempts and counts them. */
function createTimer({ clock, attempts, start }: ReconnectingParts) {
  let tried = 0;
  let cancel = () => {};
  const timer = {
    state: 'waiting' as 'trying' | 'open' | 'waiting' | 'stopped',
    go() {
      cancel();
      timer.state = 'trying';
      start(attempts.next(tried++));
    },
    goIn(wait: Millis) {
      if (timer.state === 'stopped') return;
      cancel();
      timer.state = 'waiting';
      cancel = clock.after(wait, () => timer.go());
    },
    /** The first of a new count. */
    again(wait: Millis) {
      tried = 0;
      timer.goIn(wait);
    },
    stop() {
      cancel();
      timer.state = 'stopped';
    },
  };
  return timer;
}
