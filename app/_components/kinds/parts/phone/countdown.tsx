// The time that is left: a bar of 28 cells and its seconds, by the server's clock.

'use client';

import type { Millis } from '@/lib/clock';
import { spokenTime, timeLeft } from '../../../live/time-left';
import { useWords } from '../../../words/words';

type Props = { readonly from: Millis; readonly to: Millis; readonly now: Millis };

const cells = 28;

export function Countdown({ from, to, now }: Props) {
  const words = useWords('kinds').round.time;
  const { seconds, share } = timeLeft(from, to, now);
  const filled = Math.ceil(share * cells);
  return (
    <div className="flex flex-none items-center gap-2.5">
      <div className="countdown" aria-hidden="true">
        {Array.from({ length: cells }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
          <i key={place} className={place < filled ? 'left' : ''} />
        ))}
      </div>
      <span
        role="timer"
        aria-label={words.left(seconds)}
        className="num w-[34px] text-right text-[1.25rem] font-[760]"
      >
        {seconds}
      </span>
      <span className="sr-only" role="status">
        {spokenTime(seconds, words)}
      </span>
    </div>
  );
}
