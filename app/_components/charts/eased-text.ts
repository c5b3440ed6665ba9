// The learning rate in effect, where it is noticeably less than the one that was set. Pure.

import type { CurvePoint } from '@/lib/protocol/message';

/** "eased to 0.31", in two figures; empty while the rate is as it was set. */
export function easedText({
  learningRate,
  easedRate,
}: Pick<CurvePoint, 'learningRate' | 'easedRate'>): string {
  const [set, eased] = [learningRate, easedRate].map((rate) => Number(rate.toPrecision(2)));
  return eased === set ? '' : `eased to ${eased}`;
}
