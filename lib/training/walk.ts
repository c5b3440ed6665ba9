// A learner goes through a plan: what is planned before the next mini-batch takes effect.

import type { Example, Learner, LearnerChange } from '../nn/learner';
import type { Plan, PlannedChange } from './plan';

type Examples = ReadonlyMap<string, Example>;

/** Of `plan`, `applied` entries have taken effect; those that are due follow. Returns how many have by now. */
export function applyDue(learner: Learner, plan: Plan, applied: number, examples: Examples): number {
  let next = applied;
  for (; next < plan.length && plan[next]!.step <= learner.step; next++) {
    learner.apply(withPixels(plan[next]!.change, examples));
  }
  return next;
}

function withPixels(change: PlannedChange, examples: Examples): LearnerChange {
  if (change.kind === 'learningRate') {
    const { kind, learningRate, by } = change;
    return { kind, learningRate, afresh: by === 'presenter' };
  }
  return { kind: 'join', examples: change.ids.flatMap((id) => examples.get(id) ?? []) };
}
