// What somebody might answer: often right, sometimes not.

import type { Activity } from '@/lib/deck/activity';
import type { Answer } from '@/lib/quiz/answer';
import type { Random } from '@/lib/random';

const minds = ['brain', 'magic', 'matrix', 'deep', 'AI', 'layers', 'synapse', 'hype', 'maths', 'robots'];
const likely = 0.65;

export function seededAnswer(activity: Activity, random: Random): Answer {
  const knows = random.uniform() < likely;
  switch (activity.kind) {
    case 'choice':
      return { kind: 'choice', option: knows ? activity.right : random.below(activity.options.length) };
    case 'choices':
      return { kind: 'choices', options: knows ? activity.right : [random.below(activity.options.length)] };
    case 'vote':
      return { kind: 'vote', option: Math.min(random.below(activity.options.length), random.below(4)) };
    case 'true-false':
      return { kind: 'true-false', value: knows ? activity.right : !activity.right };
    case 'number': {
      const spread = (activity.max - activity.min) * 0.2 * (random.uniform() - 0.5);
      const guess = Math.min(activity.max, Math.max(activity.min, activity.right + spread));
      return { kind: 'number', value: knows ? activity.right : Math.round(guess * 10) / 10 };
    }
    case 'order':
      return { kind: 'order', items: knows ? activity.items : random.shuffle([...activity.items]) };
    case 'text':
      return { kind: 'text', text: knows ? (activity.accepted[0] ?? '?') : 'a guess' };
    case 'words':
      return { kind: 'words', words: [minds[random.below(minds.length)] as string] };
    case 'scale':
      return { kind: 'scale', value: 1 + random.below(5) };
    case 'digit-pick':
      return {
        kind: 'digit-pick',
        picks: activity.labels.map((label) => (random.uniform() < likely ? label : random.below(10))),
      };
    case 'guess':
      return {
        kind: 'guess',
        tried: Array.from(
          { length: 4 },
          () => activity.min + (activity.max - activity.min) * random.uniform() ** 2,
        ),
      };
    case 'descend':
      return { kind: 'descend', path: [[random.uniform(), random.uniform()]] };
    case 'toggles':
      return { kind: 'toggles', on: activity.labels.map(() => random.uniform() < 0.5) };
    case 'draw':
      throw new Error('Drawings are drawn, not answered.');
  }
}
