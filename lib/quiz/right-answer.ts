// The right answer in words, for the reveal and the review.

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
