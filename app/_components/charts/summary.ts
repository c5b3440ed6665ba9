// The charts as a screen reader reads them. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import { arrivalWindow } from '@/lib/session/arrival';
import { roomReadings } from '@/lib/session/readings';
import type { ReadingGroup } from '@/lib/session/state';
import type { ShownMark } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import { arrivalSentences } from './arrival-words';
import { costText, percentText } from './figures';

export function describeCurves(
  points: readonly CurvePoint[],
  marks: readonly ShownMark[],
  readings: readonly ReadingGroup[],
  words: Words['charts'],
): string {
  const { describe } = words;
  const last = points.at(-1);
  if (!last || points.length < 2) return describe.untrained;
  const training = last.costTraining === null ? null : costText(last.costTraining);
  return [
    describe.cost(last.step, costText(last.costHeldOut), training),
    describe.accuracy(percentText(last.accuracyTest)),
    ...roomSentences(readings, words),
    ...(last.joined > 0 ? [describe.joined(last.joined, marks.length)] : []),
  ].join(' ');
}

export function roomSentences(readings: readonly ReadingGroup[], words: Words['charts']): readonly string[] {
  const { untrained, since } = roomReadings(readings);
  const score = since.at(-1) ?? null;
  const newest = (score?.count ?? 0) >= arrivalWindow;
  return arrivalSentences({ before: untrained, since: score, newest }, words);
}
