// The log of changes to one network, and the plan that it folds to: the plan trains the same weights again, bit for bit.
// Pure. The log only grows.
import type { TrainerChange } from '../session/event';

/** A change and the mini-batch before which it took effect; for a rollback, the step to which it led back. */
export type LogEntry = { readonly step: number; readonly change: TrainerChange };

/** What is done before mini-batch `step`, when training again. */
export type PlannedChange =
  | { readonly kind: 'join'; readonly ids: readonly string[] }
  | {
      readonly kind: 'learningRate';
      readonly learningRate: number;
      readonly by: 'presenter' | 'judge' | 'rollback';
    };

export type PlanEntry = { readonly step: number; readonly change: PlannedChange };

/** Oldest first; steps never fall. */
export type Plan = readonly PlanEntry[];

/**
 * The plan after one more entry of the log. Drawings that left were never there: the network is trained as if nobody had
 * drawn them. After a rollback, later changes take effect at the step to which it led back.
 */
export function extend(plan: Plan, { step, change }: LogEntry): Plan {
  switch (change.kind) {
    case 'join':
    case 'learningRate':
      return [...plan, { step, change }];
    case 'leave':
      return without(plan, new Set(change.ids));
    case 'rollback': {
      const { learningRate } = change;
      const moved = plan.map((entry) => (entry.step > step ? { ...entry, step } : entry));
      return [...moved, { step, change: { kind: 'learningRate', learningRate, by: 'rollback' } }];
    }
  }
}

function without(plan: Plan, ids: ReadonlySet<string>): Plan {
  return plan.flatMap((entry): PlanEntry[] => {
    if (entry.change.kind !== 'join') return [entry];
    const stay = entry.change.ids.filter((id) => !ids.has(id));
    return stay.length === 0 ? [] : [{ ...entry, change: { kind: 'join', ids: stay } }];
  });
}

/** The ids of all drawings that the plan joins. */
export function joinedIds(plan: Plan): Set<string> {
  return new Set(plan.flatMap(({ change }) => (change.kind === 'join' ? change.ids : [])));
}

/** How many entries come before the first of these drawings joins; all if none of them joins. */
export function entriesBefore(plan: Plan, ids: ReadonlySet<string>): number {
  const first = plan.findIndex(
    ({ change }) => change.kind === 'join' && change.ids.some((id) => ids.has(id)),
  );
  return first === -1 ? plan.length : first;
}

/** The learning rate at the plan's end. */
export function plannedRate(plan: Plan, initial: number): number {
  const last = plan.findLast(({ change }) => change.kind === 'learningRate');
  return last?.change.kind === 'learningRate' ? last.change.learningRate : initial;
}

/** The learning rate that the presenter or a rollback set last, before the judge halved it. */
export function chosenRate(plan: Plan, initial: number): number {
  return plannedRate(
    plan.filter(({ change }) => change.kind === 'learningRate' && change.by !== 'judge'),
    initial,
  );
}

/** Before which mini-batch the learning rate changed last; 0: never. */
export function lastRateStep(plan: Plan): number {
  return plan.findLast(({ change }) => change.kind === 'learningRate')?.step ?? 0;
}
