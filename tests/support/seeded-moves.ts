// What somebody might do in a round: often right, sometimes not.

import type { Activity, Answer } from '@/lib/kinds/kinds';
import type { Random } from '@/lib/random';
import type { SessionCommand } from '@/lib/session/command';

const minds = ['brain', 'magic', 'matrix', 'deep', 'AI', 'layers', 'synapse', 'hype', 'maths', 'robots'];
const likely = 0.65;

const tries = 4;
/** Of a step's longest, each way. */
const stride = 0.02;

/** One person's commands in a round of anything but drawings. */
export function seededMoves(activity: Activity, round: string, random: Random): SessionCommand[] {
  const numbers = Array.from({ length: tries }, (_, i) => i + 1);
  const way = () => stride * (2 * random.uniform() - 1);
  if (activity.kind === 'descend')
    return numbers.map((n) => ({ type: 'stepBall', round, n, dx: way(), dy: way() }));
  if (activity.kind === 'guess')
    return numbers.map((n) => ({ type: 'turnDial', round, n, turn: 6 * (random.uniform() - 0.5) }));
  return [{ type: 'answer', round, value: seededAnswer(activity, random) }];
}

function seededAnswer(activity: Activity, random: Random): Answer {
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
    case 'toggles':
      return { kind: 'toggles', on: activity.labels.map(() => random.uniform() < 0.5) };
    case 'digit-pick':
    case 'guess':
    case 'descend':
    case 'draw':
      throw new Error(`${activity.kind} is not answered at once.`);
  }
}
