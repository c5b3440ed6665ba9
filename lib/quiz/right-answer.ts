// The right answer, in words for the reveal and the review, and as data for what is drawn of it.

import type { Activity } from '../deck/activity';

export function rightAnswer(activity: Activity): string {
  switch (activity.kind) {
    case 'choice':
      return activity.options[activity.right] ?? '';
    case 'choices':
      return activity.right.map((option) => activity.options[option]).join(', ');
    case 'true-false':
      return activity.right ? 'True' : 'False';
    case 'number':
      return activity.right.toLocaleString('en');
    case 'order':
      return activity.items.join(' → ');
    case 'text':
      return activity.accepted[0] ?? '';
    case 'digit-pick':
      return activity.labels.join(' ');
    default:
      return '';
  }
}

/** What is right, in the places that people answered by. */
export type Solution =
  /** Places in a tally's counts. */
  | { readonly kind: 'options'; readonly right: readonly number[] }
  | { readonly kind: 'number'; readonly value: number; readonly within: number }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly accepted: readonly string[] }
  | { readonly kind: 'digits'; readonly labels: readonly number[] };

/** Null where nothing is right or wrong. */
export function solutionOf(activity: Activity): Solution | null {
  switch (activity.kind) {
    case 'choice':
      return { kind: 'options', right: [activity.right] };
    case 'choices':
      return { kind: 'options', right: activity.right };
    case 'true-false':
      return { kind: 'options', right: [Number(activity.right)] };
    case 'number':
      return { kind: 'number', value: activity.right, within: activity.tolerance };
    case 'order':
      return { kind: 'order', items: activity.items };
    case 'text':
      return { kind: 'text', accepted: activity.accepted };
    case 'digit-pick':
      return { kind: 'digits', labels: activity.labels };
    default:
      return null;
  }
}
