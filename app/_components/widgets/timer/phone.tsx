// The same time on a phone.

'use client';

import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { clockText } from './time';
import { useTimer } from './use-timer';

export default function PhoneTimer({
  params: { minutes },
  view,
  serverNow,
  words: own,
}: PhoneWidgetProps<'timer'>) {
  const words = useWords('widgets').timer;
  const { seconds, share } = useTimer(minutes, view.since, serverNow);
  return (
    <section className="phone-timer" aria-label={words.name}>
      {own}
      <p className="num phone-timer-time" role="timer" aria-label={words.left(seconds)}>
        {clockText(seconds)}
      </p>
      <div className="timer-bar" aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </div>
      <p role="status">{seconds === 0 ? words.up : ''}</p>
    </section>
  );
}
