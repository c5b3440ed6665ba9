// An answer in words, as downloads and the take-away tell it. Pure.

import type { Activity } from '../deck/activity';
import type { Answer } from '../kinds/answer';

/** `activity` is null where the deck no longer has it: numbers stand in for options then. */
export function answerText(activity: Activity | null, answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
    case 'vote':
      return optionText(activity, answer.option);
    case 'choices':
      return answer.options.map((option) => optionText(activity, option)).join(', ');
    case 'true-false':
      return answer.value ? 'true' : 'false';
    case 'number':
    case 'scale':
      return String(answer.value);
    case 'order':
      return answer.items.join(' > ');
    case 'text':
      return answer.text;
    case 'words':
      return answer.words.join(', ');
    case 'digit-pick':
      return answer.picks.map((pick) => pick ?? '-').join(' ');
    case 'guess':
      return answer.tried.join(' ');
    case 'descend':
      return answer.path.map(([x, y]) => `${x},${y}`).join(' ');
    case 'toggles':
      return answer.on.map(Number).join(' ');
  }
}

const optionText = (activity: Activity | null, option: number): string =>
  activity && 'options' in activity ? (activity.options[option] ?? String(option)) : String(option);
