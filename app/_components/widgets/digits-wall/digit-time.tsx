// Which digit it is, and the time that is left for it.

import { kindOf } from '@/lib/kinds/kinds';
import { digitTurn } from '@/lib/kinds/parts/digit-turns';
import type { StageRound } from '@/lib/session/view-types';
import { timeLeft } from '../../live/time-left';
import { useWords } from '../../words/words';

type Props = { readonly round: StageRound; readonly begun: number; readonly now: number };

export function DigitTime({ round, begun, now }: Props) {
  const words = useWords('widgets').digitsWall;
  const { public: activity, openedAt } = round;
  const times = kindOf(activity.kind).digits?.times(activity);
  if (!times) return null;
  const turn = digitTurn(Math.max(0, begun - 1), times.secondsEach, openedAt, 1);
  const left = begun > 0 ? timeLeft(turn.from, turn.to, now) : timeLeft(openedAt, turn.from, now);
  return (
    <>
      <p className="digits-turn">
        {begun > 0 ? (
          <>
            <b className="num">{begun}</b>
            <span>{words.of(times.count)}</span>
          </>
        ) : (
          <b>{words.getReady}</b>
        )}
        <b className="num digits-seconds">{left.seconds}</b>
      </p>
      <ol className="digits-turns" aria-hidden="true">
        {Array.from({ length: times.count }, (_, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: turns are places
            key={place}
            className={place < begun - 1 ? 'done' : place === begun - 1 ? 'now' : ''}
          />
        ))}
      </ol>
    </>
  );
}
