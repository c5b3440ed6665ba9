// What is left of a round by the server's clock, or how long it has been open.

'use client';

import { minutesText } from '../clock/talk-clock';
import { useNow } from '../clock/use-now';
import type { ActivityState } from './activity-steps';

type Props = { readonly state: ActivityState; readonly serverNow: () => number };

export function Countdown({ state: { activity, round, phase }, serverNow }: Props) {
  const now = useNow(serverNow);
  if (phase === 'prepared')
    return activity.seconds === null ? null : (
      <span className="text-co-label text-ink-2">{activity.seconds} s once open</span>
    );
  if (!round || phase !== 'open' || now === null) return null;
  if (round.deadline === null)
    return <span className="num text-co-label text-ink-2">{minutesText(now - round.openedAt)} open</span>;
  return <span className="num text-co-label text-ink-2">{minutesText(round.deadline - now + 999)} left</span>;
}
