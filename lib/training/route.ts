// The way through a log that visits all wanted places with the least training: where a version of the past begins
// like an earlier one, it goes on from there. Pure.

import { extend, type LogEntry, type Plan } from './plan';

/** A place to look at: `step` mini-batches, with the first `logged` entries of the log. */
export type Stop = { readonly step: number; readonly logged: number };

/** One version of the past: from the seed or from a place of an earlier one, by its stops to the last of them. */
export type Leg<S extends Stop> = {
  readonly plan: Plan;
  /** By steps. */
  readonly stops: readonly S[];
  /** Null: from the seed. */
  readonly from: { readonly leg: number; readonly step: number } | null;
  /** Where later legs begin, by steps: before anything is done that is planned at that step. */
  readonly keep: number[];
};

export type Route<S extends Stop> = {
  readonly legs: readonly Leg<S>[];
  /** Entries of the plan that the first n entries of the log come to, by n. */
  readonly planned: readonly number[];
  /** Mini-batches on all legs. */
  readonly length: number;
};

/** Leaves and rollbacks make another past of what was before them; other entries only go on. */
const rewrites = ({ change }: LogEntry) => change.kind === 'leave' || change.kind === 'rollback';

/** The first entries of the log that each version consists of, by number: all up to the entry that ended it. */
export function versionEnds(log: readonly LogEntry[]): number[] {
  return [...log.flatMap((entry, i) => (rewrites(entry) ? [i] : [])), log.length];
}

export function routeOf<S extends Stop>(log: readonly LogEntry[], stops: readonly S[]): Route<S> {
  const planned = [0];
  const plans: Plan[] = [];
  let plan: Plan = [];
  for (const entry of log) {
    if (rewrites(entry)) plans.push(plan);
    plan = extend(plan, entry);
    planned.push(plan.length);
  }
  plans.push(plan);
  const ends = versionEnds(log);
  const sorted = [...stops].sort((a, b) => a.step - b.step || a.logged - b.logged);
  const legs: Leg<S>[] = [];
  for (const [v, version] of plans.entries()) {
    const here = sorted.filter(({ logged }) => logged <= ends[v]! && (v === 0 || logged > ends[v - 1]!));
    if (here.length > 0) legs.push({ plan: version, stops: here, ...begin(legs, version, here[0]!.step) });
  }
  const length = legs.reduce((sum, leg) => sum + leg.stops.at(-1)!.step - (leg.from?.step ?? 0), 0);
  return { legs, planned, length };
}

/** The farthest place that an earlier leg passes and that is before the first stop; noted there to be kept. */
function begin(
  earlier: readonly Leg<Stop>[],
  plan: Plan,
  firstStop: number,
): Pick<Leg<Stop>, 'from' | 'keep'> {
  let from: Leg<Stop>['from'] = null;
  for (const [leg, one] of earlier.entries()) {
    const step = Math.min(parting(one.plan, plan), one.stops.at(-1)!.step, firstStop);
    if (step > (from?.step ?? 0)) from = { leg, step };
  }
  const keep = from && earlier[from.leg]!.keep;
  if (from && keep && !keep.includes(from.step)) {
    keep.push(from.step);
    keep.sort((a, b) => a - b);
  }
  return { from, keep: [] };
}

/** Before this mini-batch two plans differ for the first time. */
function parting(a: Plan, b: Plan): number {
  let i = 0;
  while (i < a.length && i < b.length && JSON.stringify(a[i]) === JSON.stringify(b[i])) i++;
  return Math.min(a[i]?.step ?? Number.POSITIVE_INFINITY, b[i]?.step ?? Number.POSITIVE_INFINITY);
}
