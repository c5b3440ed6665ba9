// The time that is left, for the last row: 28 cells and the seconds, by the server's clock.

'use client';

import type { Millis } from '@/lib/clock';
import { timeLeft } from '../../../live/time-left';
import { useServerTime } from '../../../live/use-server-time';
import { useWords } from '../../../words/words';

type Props = {
  readonly from: Millis;
  /** Null: it is over. */
  readonly to: Millis | null;
  /** No one counts any more; its place is kept free. */
  readonly over?: boolean;
  readonly serverNow: () => Millis;
};

const cells = 28;

export function RoundTime({ from, to, over = false, serverNow }: Props) {
  const words = useWords('kinds').round.time;
  const now = useServerTime(serverNow, to !== null);
  const { seconds, share } = to === null ? { seconds: 0, share: 0 } : timeLeft(from, to, now);
  const filled = Math.ceil(share * cells);
  return (
    <div
      className={over ? 'round-time invisible' : 'round-time'}
      role="timer"
      aria-label={words.left(seconds)}
    >
      <div className="countdown round-cells" aria-hidden="true">
        {Array.from({ length: cells }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
          <i key={place} className={place < filled ? 'left' : ''} />
        ))}
      </div>
      <b className="num round-seconds">{seconds}</b>
    </div>
  );
}
