// The charts in sentences, for those who don't see them. Pure.

import type { CurvePoint } from '@/lib/protocol/message';
import { arrivalWindow } from '@/lib/session/arrival';
import { roomReadings } from '@/lib/session/readings';
import type { ReadingGroup } from '@/lib/session/state';
import type { ShownMark } from '@/lib/session/view-types';
import { arrivalSentences } from './arrival-words';
import { costText, percentText } from './figures';

export function summary(
  points: readonly CurvePoint[],
  marks: readonly ShownMark[],
  readings: readonly ReadingGroup[],
): string {
  const last = points.at(-1);
  if (!last || points.length < 2)
    return 'Cost and accuracy of the network. No training yet: all weights are random.';
  const sentences = [
    `After ${last.step.toLocaleString('en')} mini-batches the cost is ${costText(last.costHeldOut)} on test digits` +
      (last.costTraining === null ? '.' : ` and ${costText(last.costTraining)} in training.`),
    `The network reads ${percentText(last.accuracyTest)} percent of the test digits right.`,
    ...roomSentences(readings),
  ];
  if (last.joined > 0) {
    const times = marks.length === 1 ? 'once' : `${marks.length} times`;
    sentences.push(`${last.joined.toLocaleString('en')} digits of the room have joined, ${times}.`);
  }
  return sentences.join(' ');
}

export function roomSentences(readings: readonly ReadingGroup[]): readonly string[] {
  const { untrained, since } = roomReadings(readings);
  const score = since.at(-1) ?? null;
  return arrivalSentences({ before: untrained, since: score, newest: (score?.count ?? 0) >= arrivalWindow });
}
