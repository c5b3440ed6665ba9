// Every drawing and live widget that a deck may place: its attributes, the activity it shows, and what it needs of the
// server. `block.params` is what `params` makes of the attributes; docs/DECKS.md says what each widget is for.

import { z } from 'zod';
import { type AttributeSchema, id, number, oneOf, testDigits, whole } from '../fields';
import type { ActivityKind } from '../kinds/kinds';
import { costTable } from './params/cost-table';
import { descent } from './params/descent';
import { network } from './params/network';
import { perceptron } from './params/perceptron';

/**
 * What views and pulses carry only while a widget that needs it is on the slide: the room's answers beside the network's, the
 * network's answers at the widget's first build, how strongly each neuron fires, everybody's ball, since when the slide is shown, what
 * the audience asks.
 */
export type Need = 'comparison' | 'networkAnswers' | 'firing' | 'crowd' | 'since' | 'asked';

export type Declared<S extends AttributeSchema = AttributeSchema> = {
  readonly params: S;
  readonly needs?: readonly Need[];
  /** The kind of the activity that its attribute `activity` names. */
  shows?(params: z.output<S>): ActivityKind;
  /** The pictures of MNIST's test set that it draws, by their places there. */
  testDigits?(params: z.output<S>): readonly number[];
};

const widget = <S extends AttributeSchema>(declared: Declared<S>): Declared<S> => declared;

const none = z.object({});
/** The id of the activity whose answers a widget shows. */
const activity = id;

export const widgets = {
  // The room
  join: widget({ params: none }),
  'warm-up': widget({ params: none }),
  'word-cloud': widget({ params: z.object({ activity }), shows: () => 'words' }),
  wall: widget({ params: z.object({ activity: activity.optional() }), shows: () => 'draw' }),
  'my-digits': widget({
    params: z.object({ show: oneOf('outputs', 'confidence', 'all').default('all') }),
  }),
  'human-or-machine': widget({
    params: z.object({ activity }),
    shows: () => 'digit-pick',
    needs: ['comparison', 'networkAnswers'],
  }),
  /** There is room for three blocks. */
  podium: widget({ params: z.object({ places: whole(1, 3).default(3) }) }),
  /** All ranks that have room, on a slide of their own. */
  ranking: widget({ params: z.object({ places: whole(3, 10).default(8) }) }),
  /** What the audience asks, most votes first. */
  questions: widget({ params: z.object({ count: whole(1, 8).default(5) }), needs: ['asked'] }),
  /** Counts down while its slide is shown. */
  timer: widget({ params: z.object({ minutes: number(0.1, 180) }), needs: ['since'] }),
  'take-away': widget({ params: none }),

  // Digits as pixels
  /** Five columns and four rows of easy digits. The hard digits' places in MNIST stay on the server. */
  'digits-wall': widget({
    params: z.object({ easy: testDigits(20), activity }),
    shows: () => 'digit-pick',
    testDigits: ({ easy }) => easy,
  }),
  pixels: widget({ params: z.object({ show: oneOf('image', 'column').default('image') }) }),

  // Neurons
  neuron: widget({ params: z.object({ form: oneOf('biological', 'artificial') }) }),
  perceptron: widget({ params: perceptron, shows: () => 'toggles' }),
  'step-function': widget({ params: none }),
  sigmoid: widget({ params: none }),

  // The network
  network: widget({ params: network }),
  'weight-count': widget({ params: none }),
  'forward-pass': widget({ params: none }),
  initialise: widget({ params: none }),

  // Cost and descent
  'cost-table': widget({ params: costTable }),
  'cost-formula': widget({ params: none }),
  gauge: widget({ params: none }),
  descent: widget({ params: descent, shows: ({ show }) => (show === 'run' ? 'vote' : 'guess') }),
  surface: widget({ params: none }),
  'crowd-descent': widget({ params: z.object({ activity }), shows: () => 'descend', needs: ['crowd'] }),

  // Training
  charts: widget({ params: z.object({ show: oneOf('cost', 'accuracy', 'both').default('both') }) }),
  'learning-rate': widget({ params: none }),
  gradient: widget({ params: none }),
  /** More lines than 28 would not stand apart in the field. */
  nudges: widget({ params: z.object({ count: whole(1, 28).default(20) }) }),
  backprop: widget({ params: none, needs: ['firing'] }),
  loop: widget({ params: none }),
  confusion: widget({
    params: z.object({ of: oneOf('network', 'room', 'both').default('network') }),
    needs: ['comparison'],
  }),
} as const;

export type WidgetName = keyof typeof widgets;

/** What a surface has of a widget's attributes: plain data, with every default filled in. */
export type WidgetParams<N extends WidgetName = WidgetName> = z.output<(typeof widgets)[N]['params']>;

export const widgetNames = Object.keys(widgets) as WidgetName[];

export const isWidget = (name: string): name is WidgetName => Object.hasOwn(widgets, name);
