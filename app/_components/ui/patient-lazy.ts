// A part of the page that is loaded later, and asked for until it comes: a hall's network goes and returns.

import { type ComponentType, lazy } from 'react';

/** Between two tries, ms; the last one goes on. */
const pauses = [500, 1500, 4000, 10_000] as const;

export function patientLazy<P>(load: () => Promise<{ readonly default: ComponentType<P> }>) {
  let coming: ReturnType<typeof load> | null = null;
  const ask = async (tries: number): ReturnType<typeof load> => {
    try {
      return await load();
    } catch {
      const pause = pauses[Math.min(tries, pauses.length - 1)];
      await new Promise((wake) => setTimeout(wake, pause));
      return ask(tries + 1);
    }
  };
  const preload = () => {
    coming ??= ask(0);
    return coming;
  };
  return { Part: lazy(preload), preload };
}
