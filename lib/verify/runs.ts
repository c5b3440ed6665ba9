// A session's events as runs of its network: each from its random weights to the next reset, with all that a replay
// needs and all that was recorded on the way.

import type { Millis } from '../clock';
import type { Example, LearnerSettings } from '../nn/learner';
import { completed, type Formulas, type Recipe } from '../nn/recipe';
import { arrivalAccuracy } from '../session/arrival';
import type { Recorded } from '../session/event';
import { evolve } from '../session/evolve';
import { initialState } from '../session/initial';
import type { LogEntry } from '../training/plan';

/** What the newest network read in a drawing on arrival, and how many entries the log had by then. */
export type Reading = {
  readonly digit: string;
  readonly at: Millis;
  readonly step: number;
  readonly outputs: readonly number[];
  readonly logged: number;
};

/** The room's accuracy from a moment on. */
export type Arrivals = {
  readonly at: Millis;
  readonly accuracyArrival: number | null;
  readonly arrivals: number;
};

export type Run = {
  /** Its reset; the session's beginning for the first. */
  readonly since: Millis;
  readonly settings: LearnerSettings;
  /** Null where it was not recorded, as in older versions. */
  readonly recipe: Recipe | null;
  readonly log: readonly (LogEntry & { readonly at: Millis })[];
  readonly readings: readonly Reading[];
  readonly arrivals: readonly Arrivals[];
};

export type SessionFacts = {
  readonly id: string;
  readonly seed: number;
  readonly createdAt: Millis;
  readonly formulas: Formulas;
};

/** Oldest first. */
export function runsOf({ id, seed, createdAt, formulas }: SessionFacts, events: readonly Recorded[]): Run[] {
  const state = initialState(id, { seed, createdAt, formulas });
  const fresh = (since: Millis) => {
    const { sizes, seed: weights, batchSize, learningRate } = state.training;
    const settings: LearnerSettings = { sizes, seed: weights, batchSize, learningRate };
    return {
      since,
      settings,
      recipe: null as Recipe | null,
      log: [] as (LogEntry & { at: Millis })[],
      readings: [] as Reading[],
      arrivals: [{ at: since, accuracyArrival: null, arrivals: 0 }] as Arrivals[],
    };
  };
  const runs = [fresh(createdAt)];
  for (const recorded of events) {
    const { at, event } = recorded;
    evolve(state, recorded);
    if (event.type === 'networkReset') runs.push(fresh(at));
    const run = runs.at(-1)!;
    if (event.type === 'trainerChanged') run.log.push({ at, step: event.step, change: event.change });
    if (event.type === 'trainingBegan') {
      const { learningRate, batchSize, recipe } = event;
      run.settings = { ...run.settings, learningRate, batchSize };
      run.recipe = completed(recipe);
    }
    if (event.type !== 'digitDrawn') continue;
    const { digit, predictedAtStep: step, prediction } = event;
    run.readings.push({ digit, at, step, outputs: prediction.outputs, logged: run.log.length });
    const { accuracy, n } = arrivalAccuracy(state);
    run.arrivals.push({ at, accuracyArrival: accuracy, arrivals: n });
  }
  return runs;
}

/** Of all drawings whose pixels are kept. */
export function examplesOf(
  events: readonly Recorded[],
  pixels: ReadonlyMap<string, Uint8Array>,
): Map<string, Example> {
  const examples = new Map<string, Example>();
  for (const { event } of events) {
    if (event.type !== 'digitDrawn') continue;
    const { digit: id, participant, label } = event;
    const kept = pixels.get(id);
    if (kept) examples.set(id, { id, participant, label, pixels: kept });
  }
  return examples;
}
