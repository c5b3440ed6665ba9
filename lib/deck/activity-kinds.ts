// How each kind of activity is written: its attributes, its list, and what a sound one needs.

import { z } from 'zod';
import { digitLabels, number, oneOf, testDigits, text, whole } from '../fields';
import type { Activity, ActivityKind } from './activity';
import type { ActivityContent } from './activity-list';
import { shapeNames } from './shapes';

/** What is the kind's own, without what all activities have. */
export type Own<K extends ActivityKind> = K extends ActivityKind
  ? Omit<
      Extract<Activity, { kind: K }>,
      | 'id'
      | 'slide'
      | 'prompt'
      | 'seconds'
      | 'scoring'
      | 'points'
      | 'keep'
      | 'reveal'
      | 'opens'
      | 'explanation'
    >
  : never;

type ActivitySource = {
  readonly content: ActivityContent;
  /** Reads the kind's own attributes; null where something was reported. */
  attributes<S extends z.ZodObject>(schema: S): z.output<S> | null;
  /** Reports what was expected. */
  fail(message: string): null;
};

type Reader<K extends ActivityKind> = (source: ActivitySource) => Own<K> | null;

const none = z.object({});
const boundsError = '`min` must be less than `max`';

export const activityReaders: { readonly [K in ActivityKind]: Reader<K> } = {
  choice(source) {
    const options = listOf(source, 2, 8, 'options');
    const [right, ...others] = tickedPlaces(source);
    if (!source.attributes(none) || !options) return null;
    if (right === undefined || others.length > 0)
      return source.fail('expected exactly one right option, `- [x]`');
    return { kind: 'choice', options, right };
  },

  choices(source) {
    const options = listOf(source, 2, 8, 'options');
    const right = tickedPlaces(source);
    if (!source.attributes(none) || !options) return null;
    if (right.length === 0) return source.fail('expected at least one right option, `- [x]`');
    return { kind: 'choices', options, right };
  },

  'true-false'(source) {
    const own = source.attributes(z.object({ right: oneOf('true', 'false') }));
    return own && noList(source) && { kind: 'true-false', right: own.right === 'true' };
  },

  number(source) {
    const own = source.attributes(
      z.object({
        right: number(-1e9, 1e9),
        rule: oneOf('exact', 'tolerance', 'nearest').default('exact'),
        tolerance: number(0, 1e9).optional(),
        min: number(-1e9, 1e9),
        max: number(-1e9, 1e9),
        increment: number(1e-6, 1e9).default(1),
        input: oneOf('keypad', 'slider').default('keypad'),
      }),
    );
    if (!own || !noList(source)) return null;
    const { tolerance = 0, ...rest } = own;
    if (own.min >= own.max) return source.fail(boundsError);
    if (own.right < own.min || own.right > own.max)
      return source.fail('`right` must lie between `min` and `max`');
    if ((own.rule === 'tolerance') !== tolerance > 0) {
      return source.fail('`rule=tolerance` and a `tolerance` above 0 go together');
    }
    if (own.input === 'slider' && (own.max - own.min) / own.increment > 1000) {
      return source.fail('a slider has at most 1,000 places; expected a larger `increment`');
    }
    if (own.input === 'slider' && own.rule !== 'nearest' && slidesPast(own)) {
      return source.fail(
        'no place of the slider is right; expected an `increment` that leads from `min` to `right`',
      );
    }
    return { kind: 'number', ...rest, tolerance };
  },

  order(source) {
    const items = listOf(source, 2, 8, 'items, in their right order');
    return source.attributes(none) && items && { kind: 'order', items };
  },

  text(source) {
    const accepted = listOf(source, 1, 30, 'accepted answers');
    return source.attributes(none) && accepted && { kind: 'text', accepted };
  },

  words(source) {
    const own = source.attributes(z.object({ 'at-most': whole(1, 5).default(1) }));
    return own && noList(source) && { kind: 'words', atMost: own['at-most'] };
  },

  scale(source) {
    const own = source.attributes(z.object({ low: text(60), high: text(60) }));
    return own && noList(source) && { kind: 'scale', ...own };
  },

  vote(source) {
    const options = listOf(source, 2, 8, 'options');
    const own = source.attributes(z.object({ sets: oneOf('learning-rate', 'shape').optional() }));
    if (!own || !options) return null;
    if (own.sets === undefined) return { kind: 'vote', options, sets: null };
    const value = own.sets === 'shape' ? oneOf(...shapeNames) : number(0.0001, 100);
    const unfit = options.find((option) => !value.safeParse(option).success);
    if (unfit === undefined) {
      return { kind: 'vote', options, sets: own.sets === 'shape' ? 'shape' : 'learningRate' };
    }
    const wanted = own.sets === 'shape' ? `one of ${shapeNames.join(', ')}` : 'a number from 0.0001 to 100';
    return source.fail(`each option of \`sets=${own.sets}\` is ${wanted}; found "${unfit}"`);
  },

  'digit-pick'(source) {
    const own = source.attributes(
      z.object({ digits: testDigits(20), labels: digitLabels(20), 'seconds-each': number(1, 60).default(5) }),
    );
    if (!own || !noList(source)) return null;
    const { digits, labels } = own;
    if (labels.length !== digits.length) return source.fail('expected as many `labels` as `digits`');
    return { kind: 'digit-pick', digits, labels, secondsEach: own['seconds-each'] };
  },

  guess(source) {
    const own = source.attributes(
      z.object({
        target: oneOf('square').default('square'),
        min: number(-100, 100).default(-4),
        max: number(-100, 100).default(4),
      }),
    );
    if (!own || !noList(source)) return null;
    return own.min < own.max ? { kind: 'guess', ...own } : source.fail(boundsError);
  },

  descend(source) {
    const own = source.attributes(
      z.object({ seed: whole(0, 2 ** 32 - 1), 'steps-each': whole(1, 100).default(20) }),
    );
    return own && noList(source) && { kind: 'descend', seed: own.seed, stepsEach: own['steps-each'] };
  },

  toggles(source) {
    const labels = listOf(source, 1, 6, 'labels');
    return source.attributes(none) && labels && { kind: 'toggles', labels };
  },

  draw(source) {
    const own = source.attributes(z.object({ each: whole(1, 100).default(10) }));
    return own && noList(source) && { kind: 'draw', each: own.each };
  },
};

type Slider = Record<'min' | 'max' | 'increment' | 'right', number> & {
  readonly tolerance?: number | undefined;
};

function slidesPast({ min, max, increment, right, tolerance = 0 }: Slider): boolean {
  const last = Math.floor((max - min) / increment + 1e-9);
  const nearest = min + increment * Math.min(last, Math.round((right - min) / increment));
  return Math.abs(nearest - right) > tolerance + 1e-9;
}

function listOf(source: ActivitySource, atLeast: number, atMost: number, what: string): string[] | null {
  const texts = source.content.list.map((item) => item.text);
  if (texts.length < atLeast || texts.length > atMost) {
    return source.fail(`expected a list of ${atLeast} to ${atMost} ${what}; found ${texts.length}`);
  }
  if (texts.some((each) => each === '' || each.length > 200)) {
    return source.fail(`each of the ${what} has 1 to 200 characters`);
  }
  if (new Set(texts).size < texts.length) return source.fail(`two of the ${what} are the same`);
  return texts;
}

const tickedPlaces = (source: ActivitySource) =>
  source.content.list.flatMap((item, place) => (item.ticked === true ? [place] : []));

function noList(source: ActivitySource): true | null {
  return source.content.list.length === 0 ? true : source.fail('this kind holds no list');
}
