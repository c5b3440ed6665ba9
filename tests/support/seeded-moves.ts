// What somebody might do in a round: often right, sometimes not.

import type { Move } from '@/lib/kinds/kind';
import { type Activity, kindOf } from '@/lib/kinds/kinds';
import { publicActivity } from '@/lib/kinds/public';
import type { Random } from '@/lib/random';
import type { SessionCommand } from '@/lib/session/command';
import { rightAnswer, someAnswer } from '../../scripts/audience/some-answer';

const likely = 0.65;
const tries = 4;
/** Of a step's longest, each way. */
const stride = 0.02;

/** One participant's commands in a round of anything but drawings. */
export function seededMoves(activity: Activity, round: string, random: Random): SessionCommand[] {
  const { search } = kindOf(activity.kind);
  if (search)
    return Array.from({ length: tries }, (_, i) => ({ ...move[search.command](i + 1, random), round }));
  const knows = random.uniform() < likely;
  const some = someAnswer(publicActivity(activity, 1), random);
  return [{ type: 'answer', round, value: (knows && rightAnswer(activity)) || some }];
}

const way = (random: Random) => stride * (2 * random.uniform() - 1);

const move: { readonly [T in Move['type']]: (n: number, random: Random) => Extract<Move, { type: T }> } = {
  stepBall: (n, random) => ({ type: 'stepBall', n, dx: way(random), dy: way(random) }),
  turnDial: (n, random) => ({ type: 'turnDial', n, turn: 6 * (random.uniform() - 0.5) }),
};
