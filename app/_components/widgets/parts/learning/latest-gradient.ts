// The gradient that the slides show: of the latest mini-batch, or before there was one of the digit on the slide.

import { useMemo } from 'react';
import { gradientOf } from '@/lib/nn/explain';
import type { Layers } from '@/lib/nn/network';
import type { CurvePoint } from '@/lib/protocol/message';
import { useNewest } from '../../../live/use-network';
import type { WidgetProps } from '../../../slides/widget-props';
import { useFeatured } from '../pass/room-digit';
import { scaled } from './scaled';

export type LatestNudges = {
  /** What is added to every weight and bias. */
  readonly nudges: Layers;
  readonly learningRate: number;
  /** Of which mini-batch, counted from 1; null: of one digit alone, and not applied. */
  readonly miniBatch: number | null;
  /** That one digit is a test digit; no one here drew it. */
  readonly standIn: boolean;
};

export function useLatestNudges(props: WidgetProps): LatestNudges | null {
  const { view, curve, networks } = props;
  const applied = useNewest(networks?.nudges ?? null);
  const network = useNewest(networks?.network ?? null, applied === null);
  const digit = useFeatured(props);
  const rate = view?.training.learningRate ?? 0.5;
  return useMemo(() => {
    if (applied) {
      const learningRate = rateAt(curve, applied.step) ?? rate;
      return { nudges: applied.value, learningRate, miniBatch: applied.step, standIn: false };
    }
    if (!network || !digit) return null;
    const { gradient } = gradientOf(network.value, [digit]);
    return { nudges: scaled(gradient, -rate), learningRate: rate, miniBatch: null, standIn: digit.standIn };
  }, [applied, network, digit, rate, curve]);
}

/** The learning rate of a report; null where the chart does not know it. */
export const rateAt = (curve: readonly CurvePoint[], step: number): number | null =>
  curve.findLast((point) => point.step <= step)?.easedRate ?? null;
