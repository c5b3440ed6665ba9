// The drawings that exist, by their names in a deck. Each is loaded when its slide comes; a stage loads all in
// advance, since it must turn pages with the server away. A name that is not here draws nothing.

'use client';

import { type ComponentType, Suspense } from 'react';
import { patientLazy } from '../ui/patient-lazy';
import type { PlaceOf, WidgetPlace } from './composition';
import type { WidgetProps } from './widget-props';

type Loader = () => Promise<{ readonly default: ComponentType<WidgetProps> }>;
type Params = WidgetProps['params'];
type Entry = {
  readonly place: WidgetPlace | ((params: Params) => WidgetPlace);
  /** Pixels of height that are enough for it where it shares the field. */
  readonly height?: number;
  /** Pixels of height that it takes under the words, where it stands in the field alone. */
  readonly beneath?: number | ((params: Params) => number);
  readonly load: Loader;
};

const entries = {
  join: { place: 'canvas', load: () => import('../widgets/join/stage') },
  'word-cloud': { place: 'field', load: () => import('../widgets/word-cloud/stage') },
  'digits-wall': { place: 'canvas', load: () => import('../widgets/digits-wall/stage') },
  wall: { place: 'canvas', load: () => import('../widgets/wall/stage') },
  network: { place: 'canvas', load: () => import('../widgets/network/stage') },
  'weight-count': { place: 'canvas', load: () => import('../widgets/weight-count/stage') },
  pixels: { place: 'canvas', load: () => import('../widgets/pixels/stage') },
  'forward-pass': { place: 'canvas', load: () => import('../widgets/forward-pass/stage') },
  initialise: { place: 'field', load: () => import('../widgets/initialise/stage') },
  'cost-table': { place: 'canvas', load: () => import('../widgets/cost-table/stage') },
  'cost-formula': { place: 'canvas', load: () => import('../widgets/cost-formula/stage') },
  gradient: { place: 'field', load: () => import('../widgets/gradient/stage') },
  nudges: { place: 'field', load: () => import('../widgets/nudges/stage') },
  backprop: { place: 'canvas', load: () => import('../widgets/backprop/stage') },
  loop: { place: 'aside', load: () => import('../widgets/loop/stage') },
  'learning-rate': { place: 'field', height: 340, load: () => import('../widgets/learning-rate/stage') },
  gauge: { place: 'field', beneath: 420, load: () => import('../widgets/gauge/stage') },
  descent: { place: 'field', load: () => import('../widgets/descent/stage') },
  surface: { place: 'field', load: () => import('../widgets/surface/stage') },
  'crowd-descent': { place: 'canvas', load: () => import('../widgets/crowd-descent/stage') },
  charts: { place: 'field', load: () => import('../widgets/charts/stage') },
  neuron: { place: 'canvas', load: () => import('../widgets/neuron/stage') },
  perceptron: {
    place: ({ form }) => (form === 'park' ? 'canvas' : 'beside'),
    beneath: ({ form }) => (form === 'threshold' ? 200 : 330),
    load: () => import('../widgets/perceptron/stage'),
  },
  'step-function': { place: 'canvas', load: () => import('../widgets/step-function/stage') },
  sigmoid: { place: 'canvas', load: () => import('../widgets/sigmoid/stage') },
  'human-or-machine': {
    place: 'field',
    height: 468,
    load: () => import('../widgets/human-or-machine/stage'),
  },
  confusion: { place: 'field', load: () => import('../widgets/confusion/stage') },
  podium: { place: 'field', load: () => import('../widgets/podium/stage') },
  'take-away': { place: 'field', load: () => import('../widgets/take-away/stage') },
} satisfies Record<string, Entry>;

const drawn = new Map(
  Object.entries<Entry>(entries).map(([name, entry]) => [name, { ...entry, ...patientLazy(entry.load) }]),
);

export const placeOfWidget: PlaceOf = (name, params) => {
  const place = drawn.get(name)?.place;
  return typeof place === 'function' ? place(params) : (place ?? null);
};

export function beneathOfWidget(name: string, params: Params): number {
  const beneath = drawn.get(name)?.beneath ?? 0;
  return typeof beneath === 'function' ? beneath(params) : beneath;
}

export const heightOfWidget = (name: string): number | null => drawn.get(name)?.height ?? null;

/** Resolves when all have come: then each stands in its slide's first frame. */
export async function preloadWidgets(): Promise<void> {
  await Promise.all([...drawn.values()].map(({ preload }) => preload()));
}

export function WidgetSlot({ name, ...props }: WidgetProps & { readonly name: string }) {
  const entry = drawn.get(name);
  if (!entry) return null;
  return (
    <Suspense fallback={<div className="drawing-awaited" style={props.box} />}>
      <entry.Part {...props} />
    </Suspense>
  );
}
