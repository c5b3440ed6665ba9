// What was done to the network, in order, as sentences: settings, rates, digits that joined. Pure.

import type { Millis } from '@/lib/clock';
import type { Sizes } from '@/lib/nn/network';
import type { Recorded } from '@/lib/session/event';
import { onClock, type ReviewClock } from './clock';

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

/** Digits that join within this time are told as one batch. */
const batchWithin = 15_000;

export type JoinBatch = { readonly from: Millis; readonly to: Millis; readonly count: number };

/** Joins gathered into batches: where the yellow columns stand. */
export function joinBatches(events: readonly Recorded[], clock: ReviewClock): JoinBatch[] {
  const batches: JoinBatch[] = [];
  for (const { at, event } of events) {
    if (event.type !== 'digitsJoined') continue;
    const time = onClock(clock, at);
    const open = batches.at(-1);
    const more = { from: time, to: time, count: event.digits.length };
    if (open && time - open.to <= batchWithin)
      batches[batches.length - 1] = { from: open.from, to: time, count: open.count + more.count };
    else batches.push(more);
  }
  return batches;
}

/** The log and the settings that were in force at the end. */
export function trainingLog(
  events: readonly Recorded[],
  clock: ReviewClock,
  initial: Settings,
): { readonly lines: LogLine[]; readonly last: Settings } {
  const lines: LogLine[] = joinBatches(events, clock).map(({ from, count }) => ({
    at: from,
    step: null,
    text: count === 1 ? '1 digit joins' : `${count.toLocaleString('en')} digits join`,
  }));
  let now = initial;
  for (const { at, event } of events) {
    const [next, texts, step] = change(now, event);
    for (const text of texts) lines.push({ at: onClock(clock, at), step, text });
    now = next;
  }
  return { lines: lines.sort((a, b) => a.at - b.at), last: now };
}

function change(
  now: Settings,
  event: Recorded['event'],
): [next: Settings, texts: string[], step: number | null] {
  switch (event.type) {
    case 'trainingSet':
      return [{ ...now, ...settingsOf(event) }, setTexts(now, event), null];
    case 'networkReset':
      return [
        { ...now, sizes: event.sizes, seed: event.seed },
        [`New random weights, ${event.sizes.join('-')}, seed ${event.seed}`],
        null,
      ];
    case 'learningRateApplied':
      return [{ ...now, learningRate: event.learningRate }, [], event.step];
    case 'diverged':
      return [
        { ...now, learningRate: event.learningRate },
        [`Diverged: back to the last good network, learning rate ${event.learningRate}`],
        event.step,
      ];
    case 'digitsLeft':
      return [now, [`${event.digits.length} taken out again`], event.step];
    default:
      return [now, [], null];
  }
}

type TrainingSet = Extract<Recorded['event'], { type: 'trainingSet' }>;

const settingsOf = ({ running, pace, learningRate }: TrainingSet) => ({ running, pace, learningRate });

function setTexts(before: Settings, after: TrainingSet): string[] {
  const texts: string[] = [];
  if (before.running !== after.running) texts.push(after.running ? 'Training starts' : 'Training pauses');
  if (before.learningRate !== after.learningRate)
    texts.push(`Learning rate ${before.learningRate} → ${after.learningRate}`);
  if (before.pace !== after.pace) texts.push(`Pace ${paceText(after.pace)}`);
  return texts;
}

export const paceText = (pace: number): string =>
  pace === 0 ? 'full speed' : `${pace.toLocaleString('en')} samples/s`;
