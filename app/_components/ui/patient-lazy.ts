// A part of the page that is loaded later, and asked for until it comes.

import { type ComponentType, createElement, lazy, useState } from 'react';
import { patiently } from '../words/patiently';

/** Stand `Part` in a Suspense; what was preloaded never shows its fallback. */
export function patientLazy<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>) {
  const part = patiently(load);
  // React's own lazy suspends once even where everything is there, and then covers it for 300 ms.
  const Late = lazy(part.load);
  function Part(props: P) {
    const [Kind] = useState<ComponentType<P>>(
      () => part.come()?.default ?? (Late as unknown as ComponentType<P>),
    );
    return createElement(Kind, props);
  }
  return { Part, preload: part.load };
}
