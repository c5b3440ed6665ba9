// What a slide's drawing is given, for tests: a seeded network that has come, and a room that drew nothing yet.

import type { Feed } from '@/app/_components/live/feed';
import type { RoomView } from '@/app/_components/slides/live-props';
import type { WidgetProps } from '@/app/_components/slides/widget-props';
import type { ToldCost } from '@/lib/deck/deck';
import { type WidgetName, type WidgetParams, widgets } from '@/lib/deck/widgets';
import type { Layers, Network } from '@/lib/nn/network';

/** What a deck's attributes are once they are read. */
export const paramsOf = <N extends WidgetName>(
  name: N,
  attributes: Readonly<Record<string, string>> = {},
): WidgetParams<N> => widgets[name].params.parse(attributes) as WidgetParams<N>;

/** A feed that has had its newest and only version. */
export function still<Numbers extends Layers>(network: Numbers, step: number): Feed<Numbers> {
  const newest = { version: 1, step, value: network };
  return { newest: () => newest, heard() {}, watch: () => () => {} };
}

const training = {
  sizes: [784, 30, 10],
  seed: 2016,
  batchSize: 10,
  learningRate: 0.5,
  pace: 0,
  running: true,
  marks: [],
  readings: [],
};

type Given = Partial<Omit<WidgetProps, 'params'>> & {
  readonly network: Network;
  readonly nudges?: Layers;
  /** The cost that the deck chose. */
  readonly told?: ToldCost;
  /** As a deck writes them. */
  readonly attributes?: Readonly<Record<string, string>>;
};

export function widgetProps<N extends WidgetName>(name: N, given: Given): WidgetProps<N> {
  const { network, nudges, told = null, attributes = {}, ...others } = given;
  const trained = nudges ? 40 : 0;
  return {
    view: {
      wall: [],
      featured: null,
      training: { ...training, sizes: network.sizes, cost: told },
    } as unknown as RoomView,
    pulse: null,
    curve: [],
    drawings: new Map(),
    networks: { network: still(network, trained), nudges: nudges ? still(nudges, trained) : null },
    line: null,
    params: paramsOf(name, attributes),
    step: 0,
    builds: 0,
    surface: 'stage',
    box: { width: 1009, height: 1009 },
    beneath: 0,
    words: null,
    own: [],
    activities: [],
    ...others,
  };
}
