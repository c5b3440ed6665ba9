// What is left of a round by the server's clock, or how long it has been open.

'use client';

import { useWords } from '../../words/words';
import { minutesText } from '../clock/talk-clock';
import { useNow } from '../clock/use-now';
import type { ActivityState } from './activity-steps';

type Props = { readonly state: ActivityState; readonly serverNow: () => number };

export function Countdown({ state: { activity, round, phase }, serverNow }: Props) {
  const words = useWords('console').activity;
  const now = useNow(serverNow);
  if (phase === 'prepared')
    return activity.seconds === null ? null : (
      <span className="text-co-label text-ink-2">{words.secondsOnceOpen(activity.seconds)}</span>
    );
  if (!round || phase !== 'open' || now === null) return null;
  if (round.deadline === null)
    return (
      <span className="num text-co-label text-ink-2">{words.openFor(minutesText(now - round.openedAt))}</span>
    );
  return (
    <span className="num text-co-label text-ink-2">
      {words.left(minutesText(round.deadline - now + 999))}
    </span>
  );
}
