// Why an answer earned what it did.

import type { ScoreLine } from '@/lib/session/state';

/** "right, 2.1 s of 20, streak 3". */
export function lineText(line: ScoreLine): string {
  if ('explanation' in line) return line.explanation;
  const { right, time, bonus, streak } = line;
  const parts = [right === 1 ? 'right' : right === 0 ? 'not right' : `${Math.round(right * 100)} % right`];
  if (time) parts.push(`${(time.elapsed / 1000).toFixed(1)} s of ${Math.round(time.allowed / 1000)}`);
  if (bonus > 0) parts.push(`streak ${streak}`);
  return parts.join(', ');
}
