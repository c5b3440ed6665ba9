// The drawings that exist, by their names in a deck. Each is loaded when its slide comes; a stage loads all in
// advance, since it must turn pages with the server away. A name that is not here draws nothing.

'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import type { PlaceOf, WidgetPlace } from './composition';
import type { WidgetProps } from './widget-props';

type Loader = () => Promise<{ readonly default: ComponentType<WidgetProps> }>;
type Params = WidgetProps['params'];
type Entry = { readonly place: WidgetPlace | ((params: Params) => WidgetPlace); readonly load: Loader };

const entries = {
  join: { place: 'canvas', load: () => import('../widgets/join') },
  wall: { place: 'canvas', load: () => import('../widgets/wall') },
  network: {
    place: ({ layers }: Params) => (layers === undefined ? 'canvas' : 'field'),
    load: () => import('../widgets/network'),
  },
  pixels: { place: 'canvas', load: () => import('../widgets/pixels') },
  'forward-pass': { place: 'canvas', load: () => import('../widgets/forward-pass') },
  descent: { place: 'field', load: () => import('../widgets/descent') },
  initialise: { place: 'field', load: () => import('../widgets/initialise') },
  'cost-table': { place: 'canvas', load: () => import('../widgets/cost-table') },
  'cost-formula': { place: 'canvas', load: () => import('../widgets/cost-formula') },
  gauge: { place: 'field', load: () => import('../widgets/gauge') },
  surface: { place: 'field', load: () => import('../widgets/surface') },
  'crowd-descent': { place: 'canvas', load: () => import('../widgets/crowd-descent') },
  charts: { place: 'field', load: () => import('../widgets/charts') },
  neuron: { place: 'canvas', load: () => import('../widgets/neuron') },
  perceptron: {
    place: ({ form }) => (form === 'park' ? 'canvas' : 'beside'),
    load: () => import('../widgets/perceptron'),
  },
} satisfies Record<string, Entry>;

type Drawn = Entry & { readonly Drawing: ComponentType<WidgetProps> };

const drawn = new Map(
  Object.entries<Entry>(entries).map(([name, entry]): [string, Drawn] => [
    name,
    { ...entry, Drawing: lazy(entry.load) },
  ]),
);

export const placeOfWidget: PlaceOf = (name, params) => {
  const place = drawn.get(name)?.place;
  return typeof place === 'function' ? place(params) : (place ?? null);
};

export const preloadWidgets = (): void => {
  for (const { load } of drawn.values()) void load();
};

export function WidgetSlot({ name, ...props }: WidgetProps & { readonly name: string }) {
  const entry = drawn.get(name);
  if (!entry) return null;
  return (
    <Suspense fallback={null}>
      <entry.Drawing {...props} />
    </Suspense>
  );
}
