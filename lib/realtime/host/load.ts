// How much the server has to do, told by how late its own timers are. While it is too much, less is done, in this order:
// previews, training, live counters. Drawings are shed by their own lane, when too many wait; the others are shed by then.
// Slides and answers are never shed.

import type { Clock, Millis } from '../../clock';

/** How many of these are shed at present: the first so many. */
export const shedding = ['previews', 'training', 'counters', 'drawings'] as const;
export type LoadLevel = 0 | 1 | 2 | 3 | 4;

export type Load = {
  readonly level: LoadLevel;
  /** Whether this is shed at present. */
  sheds(what: (typeof shedding)[number]): boolean;
  /** For how long something has been shed, ms. */
  readonly lasting: Millis;
  /** A drawing had to wait: everything that is shed before drawings is shed at once. */
  drawingRefused(): void;
  onChange(tell: () => void): void;
  stop(): void;
};

/** A timer that is late by this is felt; three times as late, a level is skipped. Times in ms. */
const late: Millis = 40;
/** Lateness alone refuses no drawing. */
const highest = shedding.indexOf('drawings');
const lookEvery: Millis = 50;
/** The level falls by one after so long without a reason. */
const calmAfter: Millis = 1_000;
/** For whoever measures nothing: nothing is shed. */
export const unmeasured: Load = {
  level: 0,
  lasting: 0,
  sheds: () => false,
  drawingRefused() {},
  onChange() {},
  stop() {},
};

export function watchLoad(clock: Clock): Load {
  const listeners: (() => void)[] = [];
  let level: LoadLevel = 0;
  let feltAt = Number.NEGATIVE_INFINITY;
  let since: Millis | null = null;
  const set = (next: number) => {
    const bounded = Math.min(4, Math.max(0, next)) as LoadLevel;
    if (bounded >= level && bounded > 0) feltAt = clock.now();
    if (bounded === level) return;
    level = bounded;
    since = level === 0 ? null : (since ?? clock.now());
    for (const tell of listeners) tell();
  };
  let dueAt = clock.now() + lookEvery;
  const look = () => {
    const now = clock.now();
    const behind = now - dueAt;
    if (behind >= 3 * late) set(Math.max(level, Math.min(highest, level + 2)));
    else if (behind >= late) set(Math.max(level, Math.min(highest, level + 1)));
    else if (level > 0 && now - feltAt >= calmAfter) {
      feltAt = now;
      set(level - 1);
    }
    dueAt = now + lookEvery;
    cancel = clock.after(lookEvery, look);
  };
  let cancel = clock.after(lookEvery, look);
  return {
    get level() {
      return level;
    },
    get lasting() {
      return since === null ? 0 : clock.now() - since;
    },
    sheds: (what) => level > shedding.indexOf(what),
    drawingRefused: () => set(shedding.length),
    onChange: (tell) => void listeners.push(tell),
    stop: () => cancel(),
  };
}
