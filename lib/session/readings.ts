// How the network read the room's drawings on arrival, in order and in groups of ten. A group never mixes readings of the
// untrained network with those of a trained one: their mean would say nothing. Pure.

import { arrivalWindow } from './arrival';
import type { ReadingGroup } from './state';

export type Score = Pick<ReadingGroup, 'count' | 'right'>;

const groupSize = 10;
/** Above this, the older groups are merged in pairs: a chart can't show more. */
const mostGroups = 120;

export function withReading(groups: readonly ReadingGroup[], step: number, right: boolean): ReadingGroup[] {
  const last = groups.at(-1);
  const one = { step, count: 1, right: right ? 1 : 0 };
  if (last && last.count < groupSize && alike(last, one)) return [...groups.slice(0, -1), sum(last, one)];
  const more = [...groups, one];
  return more.length > mostGroups ? coarser(more) : more;
}

export type RoomReadings = {
  /** By the network with its random weights; null: nobody had drawn yet. */
  readonly untrained: Score | null;
  /** Since training began: the score of the newest 200 (or a few more) after each group, oldest first. */
  readonly since: readonly ReadingGroup[];
};

export function roomReadings(groups: readonly ReadingGroup[]): RoomReadings {
  const untrained = groups.filter(({ step }) => step === 0);
  const trained = groups.filter(({ step }) => step > 0);
  return {
    untrained: untrained.length === 0 ? null : untrained.reduce(sum),
    since: trained.map((_, i) => newest(trained.slice(0, i + 1))),
  };
}

/** The newest whole groups that together fill the window, or all. */
function newest(groups: readonly ReadingGroup[]): ReadingGroup {
  let total = groups.at(-1)!;
  for (const group of groups.slice(0, -1).toReversed()) {
    if (total.count >= arrivalWindow) break;
    total = sum(group, total);
  }
  return total;
}

const alike = (a: { readonly step: number }, b: { readonly step: number }): boolean =>
  (a.step === 0) === (b.step === 0);

const sum = (older: ReadingGroup, newer: ReadingGroup): ReadingGroup => ({
  step: Math.max(older.step, newer.step),
  count: older.count + newer.count,
  right: older.right + newer.right,
});

function coarser(groups: readonly ReadingGroup[]): ReadingGroup[] {
  const half = groups.length >> 1;
  const older: ReadingGroup[] = [];
  for (let i = 0; i < half; ) {
    const [one, next] = [groups[i]!, groups[i + 1]];
    const both = next && i + 1 < half && alike(one, next);
    older.push(both ? sum(one, next) : one);
    i += both ? 2 : 1;
  }
  return [...older, ...groups.slice(half)];
}
