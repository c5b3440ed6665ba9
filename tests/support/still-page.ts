// A page in jsdom where nothing moves: drawings stand at their ends, so that a test can read them. It speaks English.

import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { inEnglish } from './in-english';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What jsdom leaves out of a browser and drawings ask for. */
export function standStill(): void {
  const nothing = () => undefined;
  const observer = class {
    observe = nothing;
    disconnect = nothing;
  };
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: query.includes('reduced-motion'),
      addEventListener: nothing,
      removeEventListener: nothing,
    }),
    ResizeObserver: observer,
  });
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { addEventListener: nothing, removeEventListener: nothing },
  });
  HTMLCanvasElement.prototype.getContext = () => null;
}

export type StillPage = {
  readonly element: HTMLElement;
  show(what: ReactElement): Promise<void>;
  /** The accessible names of the drawings. */
  says(): readonly string[];
  /** All texts of the drawings, in order. */
  texts(): readonly string[];
  close(): Promise<void>;
};

export function stillPage(): StillPage {
  standStill();
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  const all = (selector: string) => [...element.querySelectorAll(selector)];
  return {
    element,
    show: (what) => act(async () => root.render(inEnglish(what))),
    says: () => all('svg[role="img"][aria-label]').map((figure) => figure.getAttribute('aria-label') ?? ''),
    texts: () => all('text').map((text) => text.textContent ?? ''),
    async close() {
      await act(async () => root.unmount());
      element.remove();
    },
  };
}
