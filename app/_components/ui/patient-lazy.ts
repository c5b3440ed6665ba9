// A part of the page that is loaded later, and asked for until it comes: a hall's network goes and returns.

import { type ComponentType, createElement, lazy, useState } from 'react';

/** Between two tries, ms; the last one goes on. */
const pauses = [500, 1500, 4000, 10_000] as const;

/** Stand `Part` in a Suspense; what was preloaded never shows its fallback. */
export function patientLazy<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>) {
  let coming: ReturnType<typeof load> | null = null;
  let come: ComponentType<P> | null = null;
  const ask = async (tries: number): ReturnType<typeof load> => {
    try {
      const part = await load();
      come = part.default;
      return part;
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
  // React's own lazy suspends once even where everything is there, and then covers it for 300 ms.
  const Late = lazy(preload);
  function Part(props: P) {
    const [Kind] = useState<ComponentType<P>>(() => come ?? (Late as unknown as ComponentType<P>));
    return createElement(Kind, props);
  }
  return { Part, preload };
}
