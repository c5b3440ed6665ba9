// Every drawing and live widget that a deck may place, with its parameters. A surface reads them back with
// `widgets.perceptron.parse(block.params)`; docs/DECKS.md shows what each one is for.

import { z } from 'zod';
import { flag, id, number, numbers, oneOf, testDigits, whole } from '../fields';

const none = z.object({});
/** The id of the activity whose answers a widget shows. */
const activity = id;

export const widgets = {
  // The room
  join: none,
  'warm-up': none,
  'word-cloud': z.object({ activity }),
  wall: z.object({ activity: activity.optional() }),
  'my-digits': z.object({ show: oneOf('outputs', 'confidence', 'all').default('all') }),
  'human-or-machine': z.object({ activity }),
  podium: z.object({ places: whole(1, 10).default(3) }),
  'take-away': none,

  // Digits as pixels
  /** The hard digits are those of a digit-pick: their places in MNIST stay on the server. */
  'digits-wall': z.object({ easy: testDigits(60), activity }),
  pixels: z.object({ show: oneOf('image', 'column').default('image') }),

  // Neurons
  neuron: z.object({ form: oneOf('biological', 'artificial') }),
  perceptron: z.object({
    form: oneOf('sum', 'threshold', 'park').default('sum'),
    weights: numbers(-100, 100, 3).optional(),
    inputs: numbers(0, 1, 3).optional(),
    threshold: number(-100, 100).optional(),
    activity: activity.optional(),
  }),
  'step-function': none,
  sigmoid: none,

  // The network
  network: z.object({
    /** Sizes of a small network; without it the session's own. */
    layers: numbers(1, 16, 6).optional(),
    show: oneOf('input', 'outer', 'all').default('all'),
  }),
  'weight-count': none,
  'forward-pass': none,
  initialise: none,

  // Cost and descent
  'cost-table': z.object({
    digit: whole(0, 9),
    desired: numbers(0, 1, 16),
    actual: numbers(0, 1, 16).optional(),
    difference: flag.optional(),
    /** Its last build swaps in a digit of the room and the network's own outputs. */
    live: flag.optional(),
  }),
  'cost-formula': none,
  gauge: none,
  descent: z.object({
    curve: oneOf('square', 'two-valleys').default('square'),
    show: oneOf('ball', 'tangent', 'run', 'restarts').default('ball'),
    start: number(-4, 4).default(3),
    rate: number(0.001, 2).default(0.1),
    /** Of the random values that `restarts` begins at. */
    seed: whole(0, 2 ** 32 - 1).default(31),
    /** The curve stays covered until the first build, or until its blind search is closed. */
    cover: flag.optional(),
    activity: activity.optional(),
  }),
  surface: none,
  'crowd-descent': z.object({ activity }),

  // Training
  charts: z.object({ show: oneOf('cost', 'accuracy', 'both').default('both') }),
  'learning-rate': none,
  gradient: none,
  nudges: z.object({ count: whole(1, 40).default(20) }),
  backprop: none,
  loop: none,
  confusion: z.object({ of: oneOf('network', 'room', 'both').default('network') }),
} as const satisfies Record<string, z.ZodObject>;

export type WidgetName = keyof typeof widgets;

export const widgetNames = Object.keys(widgets) as WidgetName[];

export const isWidget = (name: string): name is WidgetName => Object.hasOwn(widgets, name);
