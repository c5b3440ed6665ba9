// Replays a run from its seed and its log: the same changes before the same mini-batches, including those that later became
// void.

import type { Example, Learner, LearnerSettings } from '../nn/learner';
import type { LogEntry, Plan } from './plan';
import { type Leg, routeOf, type Stop } from './route';
import { nothingYet, type Smoothed, smooth } from './smoothed';
import type { LearnerMaker } from './thread/maker';
import { applyDue } from './walk';

export type Recording = {
  readonly settings: LearnerSettings;
  readonly log: readonly LogEntry[];
  /** Every drawing whose pixels are known. */
  readonly examples: ReadonlyMap<string, Example>;
};

/** The learner moves on with the next arrival. Null: it needs drawings that are not known any more. */
export type Arrival<S> = { readonly stop: S; readonly learner: Learner | null; readonly smoothed: Smoothed };

type Kept = { readonly bytes: Uint8Array; readonly smoothed: Smoothed };

/** All stops, version by version; `trained` is called after every mini-batch. */
export function* replay<S extends Stop>(
  recording: Recording,
  make: LearnerMaker,
  stops: readonly S[],
  trained: () => void = () => {},
): Generator<Arrival<S>> {
  const { legs, planned } = routeOf(recording.log, stops);
  const kept = new Map<string, Kept>();
  for (const [number, leg] of legs.entries()) {
    const start = leg.from && kept.get(`${leg.from.leg} ${leg.from.step}`);
    const walker = walk(leg.plan, recording, make, start ?? null, trained);
    const missing = firstMissing(leg.plan, recording.examples);
    const known = leg.plan[missing]?.step ?? Number.POSITIVE_INFINITY;
    const keep = leg.keep.filter((step) => step <= known);
    for (const stop of leg.stops) {
      for (; keep.length > 0 && keep[0]! <= stop.step; keep.shift()) {
        kept.set(`${number} ${keep[0]!}`, walker.keepAt(keep[0]!));
      }
      const entries = planned[stop.logged]!;
      const isLost = stop.step > known || entries > missing;
      yield { stop, ...(isLost ? lost : walker.stopAt(stop.step, entries)) };
    }
  }
}

const lost = { learner: null, smoothed: nothingYet };

function walk(
  plan: Leg<Stop>['plan'],
  { settings, examples }: Recording,
  make: LearnerMaker,
  start: Kept | null,
  trained: () => void,
) {
  const restored = start && make.restore(start.bytes, [...examples.values()]);
  const learner = restored?.ok ? restored.value : make.create(settings);
  let smoothed = restored?.ok ? start!.smoothed : nothingYet;
  let applied = plan.filter(({ step }) => step < learner.step).length;
  const go = (step: number) => {
    while (learner.step < step) {
      applied = applyDue(learner, plan, applied, examples);
      smoothed = smooth(smoothed, learner.train(1), settings.batchSize);
      trained();
    }
  };
  return {
    keepAt(step: number): Kept {
      go(step);
      return { bytes: learner.checkpoint(), smoothed };
    },
    /** With what the first `entries` of the plan do at this step, and without what follows. */
    stopAt(step: number, entries: number) {
      go(step);
      applied = Math.max(applied, applyDue(learner, plan.slice(0, entries), applied, examples));
      return { learner, smoothed };
    },
  };
}

/** The first entry that joins an unknown drawing; the plan's end if all are known. */
function firstMissing(plan: Plan, examples: ReadonlyMap<string, Example>): number {
  const first = plan.findIndex(
    ({ change }) => change.kind === 'join' && !change.ids.every((id) => examples.has(id)),
  );
  return first === -1 ? plan.length : first;
}
