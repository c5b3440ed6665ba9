// The ground under a ball, in words. Pure.

import type { Words } from '@/lib/words/words';
import { eighthOf, steepness } from './aim';

type Slope = readonly [x: number, y: number];
type SlopeWords = Pick<Words['kinds']['of']['descend'], 'level' | 'slope'>;

/** Less steep ground than this is called level. */
const level = 0.05;

export function slopeWords(slope: Slope, words: SlopeWords): string {
  const steep = steepness(slope);
  return steep < level ? words.level : words.slope(eighthOf([-slope[0], -slope[1]]), steep);
}
