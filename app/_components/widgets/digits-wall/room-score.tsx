// How well people read them: the score that the network has to beat.

import type { StageRound } from '@/lib/session/view-types';
import { useWords } from '../../words/words';

type Props = { readonly round: StageRound; readonly count: number };

export function RoomScore({ round, count }: Props) {
  const words = useWords('widgets').digitsWall;
  const tally = round.tally?.kind === 'confusion' ? round.tally : null;
  if (!round.revealed || tally?.accuracy == null) return <p className="digits-wait">{words.closed}</p>;
  const mean = tally.accuracy * count;
  return (
    <p className="digits-score">
      <b className="num">{mean.toFixed(1)}</b>
      <span>{words.rightOf(count)}</span>
    </p>
  );
}
