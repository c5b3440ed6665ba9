// The learning rate in effect, where it is noticeably less than the one that was chosen. Pure.

import type { CurvePoint } from '@/lib/protocol/message';

/** In two figures; null while the rate is as it was chosen. */
export function noticeablyEased({
  learningRate,
  easedRate,
}: Pick<CurvePoint, 'learningRate' | 'easedRate'>): number | null {
  const eased = Number(easedRate.toPrecision(2));
  return eased === Number(learningRate.toPrecision(2)) ? null : eased;
}
