// What stands at the end of each line: the latest value and what it was taken on. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import { arrivalWindow, wilson } from '@/lib/session/arrival';
import type { Score } from '@/lib/session/readings';
import type { Words } from '@/lib/words/words';
import type { ChartLayout, Plot, XY } from './chart-layout';
import { costText, percentText, rangeText } from './figures';

export type End = {
  readonly id: string;
  readonly at: XY;
  readonly value: string;
  readonly caption: string;
  readonly hue: string;
  readonly mark: 'dot' | 'square' | 'none';
  /** The main line of its chart. */
  readonly main: boolean;
  readonly edge?: string;
  /** Where the value lies with 95 % certainty: in words, and as heights. */
  readonly range?: { readonly text: string; readonly low: number; readonly high: number };
};

export function costEnds(
  cost: NonNullable<ChartLayout['cost']>,
  last: CurvePoint | undefined,
  words: Words['charts'],
): readonly End[] {
  const heldOut = cost.heldOut.at(-1);
  const training = cost.training.at(-1);
  const hue = 'var(--cost)';
  const ends: End[] = [];
  if (last && heldOut) {
    const value = costText(last.costHeldOut);
    ends.push({ id: 'heldOut', at: heldOut, value, caption: words.testDigits, hue, mark: 'dot', main: true });
  }
  if (last && last.costTraining !== null && training) {
    const value = costText(last.costTraining);
    ends.push({
      id: 'training',
      at: training,
      value,
      caption: words.inTraining,
      hue,
      mark: 'none',
      main: false,
    });
  }
  return ends;
}

export function accuracyEnds(
  accuracy: NonNullable<ChartLayout['accuracy']>,
  last: CurvePoint | undefined,
  words: Words['charts'],
): readonly End[] {
  const test = accuracy.test.at(-1);
  const ends: End[] = [];
  if (last && test) {
    ends.push({
      id: 'test',
      at: test,
      value: percentText(last.accuracyTest),
      caption: words.testDigits,
      hue: 'var(--acc)',
      mark: 'square',
      main: true,
    });
  }
  const at = accuracy.arrival.at(-1);
  const { since, before } = accuracy;
  if (since && at) ends.push(roomEnd('since', at, since, sinceText(since, before, words), accuracy));
  return ends;
}

/** Of the drawings that the network read with its random weights; it stands where the curves begin. */
export function untrainedEnds(
  accuracy: NonNullable<ChartLayout['accuracy']>,
  words: Words['charts'],
): readonly End[] {
  const { before } = accuracy;
  if (!before) return [];
  return [roomEnd('before', before.at, before, words.yoursBefore(before.count), accuracy)];
}

function sinceText({ count }: Score, before: Score | null, words: Words['charts']): string {
  if (count >= arrivalWindow) return words.yourLast(count);
  return before ? words.yourNext(count) : words.yours(count);
}

function roomEnd(id: string, at: XY, { right, count }: Score, caption: string, { top, bottom }: Plot): End {
  const range = wilson(right, count);
  const height = (share: number) => bottom - share * (bottom - top);
  return {
    id,
    at,
    value: percentText(right / count),
    caption,
    range: { text: rangeText(range), low: height(range[0]), high: height(range[1]) },
    hue: 'var(--room-ink)',
    edge: 'var(--room-ink)',
    mark: 'square',
    main: false,
  };
}
