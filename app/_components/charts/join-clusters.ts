// Marks of joined digits that would stand on each other become one. Pure.

import type { ShownMark } from '@/lib/session/view-types';

export type JoinCluster = {
  /** Pixels; the mean of its digits' places. */
  readonly x: number;
  readonly count: number;
  /** Newest first: the first one whose drawing may be shown is its picture. */
  readonly digits: readonly string[];
};

/** `place` gives a mini-batch's x; clusters stand at least `apart` from each other, in order. */
export function joinClusters(
  marks: readonly ShownMark[],
  place: (step: number) => number,
  apart: number,
): readonly JoinCluster[] {
  const clusters: JoinCluster[] = [];
  for (const mark of marks) {
    let cluster: JoinCluster = {
      x: place(mark.step),
      count: mark.count,
      digits: mark.digit === null ? [] : [mark.digit],
    };
    for (let last = clusters.at(-1); last && cluster.x - last.x < apart; last = clusters.at(-1)) {
      clusters.pop();
      cluster = merge(last, cluster);
    }
    clusters.push(cluster);
  }
  return clusters;
}

function merge(older: JoinCluster, newer: JoinCluster): JoinCluster {
  const count = older.count + newer.count;
  return {
    x: (older.x * older.count + newer.x * newer.count) / count,
    count,
    digits: [...newer.digits, ...older.digits],
  };
}
