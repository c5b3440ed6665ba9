// What the whole room has done in a talk: its figures, and each in words. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import { roomReadings, type Score } from '@/lib/session/readings';
import type { Words } from '@/lib/words/words';
import type { RoomView } from '../../slides/live-props';

export type Together = {
  readonly figure: string;
  readonly words: string;
  /** Of right answers. */
  readonly right?: true;
};

type Facts = {
  readonly view: Pick<RoomView, 'counts' | 'training' | 'noNetwork'>;
  readonly curve: readonly CurvePoint[];
};

/** Only what there is something to tell of; the largest step first. */
export function togetherFacts(
  { view: { counts, training, noNetwork }, curve }: Facts,
  words: Words['widgets']['podium'],
): readonly Together[] {
  if (noNetwork) return [];
  const [first, last] = [curve[0], curve.at(-1)];
  const facts: Together[] = [];
  if (counts.drawn > 0) facts.push({ figure: words.number(counts.drawn), words: words.drawn(counts.drawn) });
  if (!first || !last || last.step === 0) return facts;
  facts.push({
    figure: words.number(last.step),
    words: words.miniBatches(training.batchSize),
  });
  facts.push({
    figure: first.step === 0 ? thenAndNow(first.accuracyTest, last.accuracyTest) : percent(last.accuracyTest),
    words: words.testDigits,
    right: true,
  });
  const { untrained, since } = roomReadings(training.readings);
  const now = since.at(-1);
  if (untrained && now)
    facts.push({
      figure: thenAndNow(shareOf(untrained), shareOf(now)),
      words: words.onArrival,
      right: true,
    });
  return facts;
}

const percent = (share: number): string => String(Math.round(100 * share));
const thenAndNow = (then: number, now: number): string => `${percent(then)} → ${percent(now)}`;
const shareOf = ({ right, count }: Score): number => right / count;
