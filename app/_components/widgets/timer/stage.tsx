// The time that is left of a break, for the last row, under the slide's words.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { clockText } from './time';
import { useTimer } from './use-timer';

export default function Timer({ params: { minutes }, view, line, words: slideWords }: WidgetProps<'timer'>) {
  const words = useWords('widgets').timer;
  const { seconds, share } = useTimer(minutes, view?.since, line?.serverNow);
  const text = clockText(seconds);
  return (
    <section className="timer" aria-label={words.name}>
      <div className="timer-words prose">{slideWords}</div>
      <p
        className={`timer-time num ${text.length > 5 ? 'long' : ''}`}
        role="timer"
        aria-label={words.left(seconds)}
      >
        {text}
      </p>
      <div className="timer-bar" aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </div>
      <p className="timer-up" role="status">
        {seconds === 0 ? words.up : ''}
      </p>
    </section>
  );
}
