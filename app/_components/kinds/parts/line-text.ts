// Why an answer earned what it did. Pure.

import type { ScoreLine } from '@/lib/session/state';
import type { RoundWords } from './words-of';

/** Lines in logs of earlier versions have the reason as a sentence, which is shown as it is. */
export function lineText(line: ScoreLine, words: RoundWords): string {
  if ('explanation' in line) return line.explanation;
  const { right, time, bonus, streak } = line;
  return words.round.line({ right, time, streak: bonus > 0 ? streak : 0 });
}
