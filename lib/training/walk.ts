// Takes a learner through a plan: applies what is planned before the next mini-batch.

import type { Example, Learner, LearnerChange } from '../nn/learner';
import type { Plan, PlannedChange } from './plan';

type Examples = ReadonlyMap<string, Example>;

/** `applied` entries of `plan` have taken effect already; applies those that are due. Returns how many have by then. */
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
