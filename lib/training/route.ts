// The route through a log that visits all stops with the least training: a version of the history that begins like an
// earlier one goes on from where they part. Pure.

import { extend, type LogEntry, type Plan } from './plan';

/** A place to compare: `step` mini-batches, with the first `logged` entries of the log. */
export type Stop = { readonly step: number; readonly logged: number };

/** One version of the history: from the seed or from a place of an earlier version, through its stops. */
export type Leg<S extends Stop> = {
  readonly plan: Plan;
  /** In order of steps. */
  readonly stops: readonly S[];
  /** Null: from the seed. */
  readonly from: { readonly leg: number; readonly step: number } | null;
  /** Where later legs begin, in order of steps: before what is planned at that step is done. */
  readonly keep: number[];
};

export type Route<S extends Stop> = {
  readonly legs: readonly Leg<S>[];
  /** By n: how many entries of the plan come from the first n entries of the log. */
  readonly planned: readonly number[];
  /** Mini-batches on all legs. */
  readonly length: number;
};

/** Leaves and rollbacks rewrite the history before them; other entries only add to it. */
const rewrites = ({ change }: LogEntry) => change.kind === 'leave' || change.kind === 'rollback';

/** How many entries of the log each version has: all up to the entry that ended it. */
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

/** The farthest place before the first stop that an earlier leg passes; that leg is told to keep it. */
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

/** The mini-batch before which two plans first differ. */
function parting(a: Plan, b: Plan): number {
  let i = 0;
  while (i < a.length && i < b.length && JSON.stringify(a[i]) === JSON.stringify(b[i])) i++;
  return Math.min(a[i]?.step ?? Number.POSITIVE_INFINITY, b[i]?.step ?? Number.POSITIVE_INFINITY);
}
