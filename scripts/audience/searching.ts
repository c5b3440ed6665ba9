// How a simulated participant searches: mostly down the slope, sometimes astray; a dial at random.

import type { MySearch } from '../../lib/kinds/kinds';
import type { Random } from '../../lib/random';
import type { SessionCommand } from '../../lib/session/command';

type Move = Extract<SessionCommand, { type: 'stepBall' | 'turnDial' }>;

/** Units of w that a dial is turned to either side. */
const reach = 4;
const rate = 0.014;

/** Null when no steps are left. */
export function nextMove(search: MySearch, random: Random): Move | null {
  const { round } = search;
  if (search.kind === 'dial')
    return { type: 'turnDial', round, n: search.costs.length, turn: (2 * random.uniform() - 1) * reach };
  const { slope, longest, left, heights } = search;
  if (left === 0) return null;
  const steep = Math.hypot(...slope);
  const astray = random.below(6) === 0;
  const angle = astray ? 2 * Math.PI * random.uniform() : Math.atan2(-slope[1], -slope[0]);
  const length = (astray ? longest : Math.min(longest, rate * steep)) * 0.999;
  const n = heights.length;
  return { type: 'stepBall', round, n, dx: length * Math.cos(angle), dy: length * Math.sin(angle) };
}
