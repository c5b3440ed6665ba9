// Is a number of this slide being asked for just now? What a drawing says must not give it away. Pure.

import { kindOf } from '@/lib/kinds/kinds';
import type { RoomView } from '../../../slides/live-props';
import type { WidgetProps } from '../../../slides/widget-props';

/** `open` until it is revealed, also when nobody may answer any more; null without such a question. */
export function askedNow(
  view: RoomView | null,
  activities: WidgetProps['activities'],
): 'open' | 'revealed' | null {
  const round = view?.round;
  if (!round || !kindOf(round.public.kind).asksFigure) return null;
  if (!activities.some(({ id }) => id === round.activity)) return null;
  return round.phase === 'revealed' ? 'revealed' : 'open';
}
