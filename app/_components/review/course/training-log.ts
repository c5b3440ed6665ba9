// What happened to the network, in order, as sentences: settings, rates, drawings that joined. Pure.

import type { Millis } from '@/lib/clock';
import type { Sizes } from '@/lib/nn/network';
import { assertNever } from '@/lib/result';
import type { Recorded, TrainerChange } from '@/lib/session/event';
import type { Words } from '@/lib/words/words';
import { onClock, type ReviewClock } from './clock';

type NetworkWords = Words['review']['network'];

export type LogLine = { readonly at: Millis; readonly step: number | null; readonly text: string };

export type Settings = {
  readonly sizes: Sizes;
  readonly seed: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** Samples a second; 0 is full speed. */
  readonly pace: number;
  readonly running: boolean;
};

/** `count` drawings joined at once. */
export type Join = { readonly at: Millis; readonly count: number };

export function joinsOf(events: readonly Recorded[], clock: ReviewClock): Join[] {
  return events.flatMap(({ at, event }) =>
    event.type === 'trainerChanged' && event.change.kind === 'join'
      ? [{ at: onClock(clock, at), count: event.change.ids.length }]
      : [],
  );
}

/** Drawings that join within this time of each other are told in one line. */
const batchWithin = 15_000;

/** Joins as lines of the log. */
export function joinLines(joins: readonly Join[], words: NetworkWords): LogLine[] {
  const batches: { from: Millis; to: Millis; count: number }[] = [];
  for (const { at, count } of joins) {
    const open = batches.at(-1);
    if (open && at - open.to <= batchWithin) {
      open.to = at;
      open.count += count;
    } else batches.push({ from: at, to: at, count });
  }
  return batches.map(({ from, count }) => ({
    at: from,
    step: null,
    text: words.join(count),
  }));
}

/** What was done to the network besides joins, and the settings that were in force at the end. */
export function trainingLog(
  events: readonly Recorded[],
  clock: ReviewClock,
  initial: Settings,
  words: NetworkWords,
): { readonly lines: LogLine[]; readonly last: Settings } {
  const lines: LogLine[] = [];
  let now = initial;
  for (const { at, event } of events) {
    const [next, texts, step] = change(now, event, words);
    for (const text of texts) lines.push({ at: onClock(clock, at), step, text });
    now = next;
  }
  return { lines, last: now };
}

function change(
  now: Settings,
  event: Recorded['event'],
  words: NetworkWords,
): [next: Settings, texts: string[], step: number | null] {
  switch (event.type) {
    case 'trainingSet':
      return [{ ...now, ...settingsOf(event) }, setTexts(now, event, words), null];
    case 'networkReset':
      return [
        { ...now, sizes: event.sizes, seed: event.seed },
        [words.reset(event.sizes.join('-'), event.seed)],
        null,
      ];
    case 'trainerChanged':
      return trained(now, event.change, event.step, words);
    default:
      return [now, [], null];
  }
}

function trained(
  now: Settings,
  change: TrainerChange,
  step: number,
  words: NetworkWords,
): [next: Settings, texts: string[], step: number | null] {
  switch (change.kind) {
    case 'join':
      return [now, [], null];
    case 'leave':
      return [now, [words.removed(change.ids.length)], step];
    case 'learningRate':
      return [{ ...now, learningRate: change.learningRate }, [], step];
    case 'rollback':
      return [{ ...now, learningRate: change.learningRate }, [words.diverged(change.learningRate)], step];
    default:
      return assertNever(change);
  }
}

type TrainingSet = Extract<Recorded['event'], { type: 'trainingSet' }>;

const settingsOf = ({ running, pace, learningRate }: TrainingSet) => ({ running, pace, learningRate });

function setTexts(before: Settings, after: TrainingSet, words: NetworkWords): string[] {
  const texts: string[] = [];
  if (before.running !== after.running) texts.push(after.running ? words.starts : words.pauses);
  if (before.learningRate !== after.learningRate)
    texts.push(words.rateSet(before.learningRate, after.learningRate));
  if (before.pace !== after.pace) texts.push(words.paceSet(after.pace));
  return texts.length > 0 ? [texts.join(', ')] : [];
}
