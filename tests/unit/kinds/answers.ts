// Arbitrary answers that fit an activity, for property tests.

import fc from 'fast-check';
import type { Activity, Answer } from '@/lib/kinds/kinds';

export function answersTo(activity: Activity): fc.Arbitrary<Answer> {
  const { kind } = activity;
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  switch (kind) {
    case 'choice':
    case 'vote':
      return fc.nat(activity.options.length - 1).map((option) => ({ kind, option }));
    case 'choices':
      return fc.subarray(activity.options.map((_, i) => i)).map((options) => ({ kind, options }));
    case 'true-false':
      return fc.boolean().map((value) => ({ kind, value }));
    case 'number':
      return fc
        .oneof(fc.constant(activity.right), fc.double({ min: activity.min, max: activity.max, noNaN: true }))
        .map((value) => ({ kind, value }));
    case 'order':
      return fc
        .shuffledSubarray([...activity.items], { minLength: activity.items.length })
        .map((items) => ({ kind, items }));
    case 'text':
      return fc.constantFrom('nielsen', 'MICHAEL  Nielsen', 'somebody').map((text) => ({ kind, text }));
    case 'words':
      return fc
        .array(fc.constantFrom('brain', 'Brain', 'magic', 'maths'), {
          minLength: 1,
          maxLength: activity.atMost,
        })
        .map((words) => ({ kind, words }));
    case 'scale':
      return fc.integer({ min: 1, max: 5 }).map((value) => ({ kind, value }));
    case 'rating':
      return fc.integer({ min: activity.from, max: activity.to }).map((value) => ({ kind, value }));
    case 'free-text':
      return fc.constantFrom('More examples', 'more EXAMPLES!', 'Less maths').map((text) => ({ kind, text }));
    case 'preference':
      return fc
        .shuffledSubarray(
          activity.options.map((_, i) => i),
          { minLength: activity.options.length },
        )
        .map((order) => ({ kind, order }));
    case 'budget':
      return fc.array(fc.nat(activity.options.length - 1), { minLength: 1, maxLength: 100 }).map((spent) => ({
        kind,
        coins: activity.options.map((_, i) => spent.filter((one) => one === i).length),
      }));
    case 'grid':
      return someOf(fc.integer({ min: 1, max: activity.steps }), activity.statements.length).map(
        (values) => ({ kind, values }),
      );
    case 'gaps':
      return someOf(fc.constantFrom('784', 'ten', 'TEN!', 'nobody knows'), activity.accepted.length).map(
        (texts) => ({ kind, texts }),
      );
    case 'match':
      return fc
        .shuffledSubarray(
          activity.choices.map((_, i) => i),
          { minLength: activity.choices.length },
        )
        .chain((places) =>
          someOf(fc.constant(0), places.length).map((open) =>
            open.map((one, i) => (one === null ? null : places[i]!)),
          ),
        )
        .map((chosen) => ({ kind, chosen }));
    case 'hotspot':
      return fc.record({ x: fc.nat(1000), y: fc.nat(1000) }).map((spot) => ({ kind, ...spot }));
    case 'groups':
      return someOf(fc.nat(activity.groups.length - 1), activity.items.length).map((chosen) => ({
        kind,
        chosen,
      }));
    case 'digit-pick':
      return fc
        .array(fc.option(fc.nat(9)), { minLength: activity.digits.length, maxLength: activity.digits.length })
        .map((picks) => ({ kind, picks }));
    case 'guess':
      return fc
        .array(fc.double({ min: activity.min, max: activity.max, noNaN: true }), {
          minLength: 1,
          maxLength: 20,
        })
        .map((tried) => ({ kind, tried }));
    case 'descend':
      return fc
        .array(fc.tuple(unit, unit), { minLength: 1, maxLength: activity.stepsEach + 1 })
        .map((path) => ({ kind, path }));
    case 'toggles':
      return fc
        .array(fc.boolean(), { minLength: activity.labels.length, maxLength: activity.labels.length })
        .map((on) => ({ kind, on }));
    case 'draw':
      throw new Error('a drawing is not an answer');
  }
}

/** So many values, some of them left open, never all. */
const someOf = <T>(value: fc.Arbitrary<T>, length: number): fc.Arbitrary<(T | null)[]> =>
  fc
    .array(fc.option(value), { minLength: length, maxLength: length })
    .filter((values) => values.some((one) => one !== null));
