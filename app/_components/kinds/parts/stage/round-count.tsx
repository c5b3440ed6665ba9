// How many have done it: the one number that moves while a question is open.

import type { StageRound } from '@/lib/session/view-types';
import { tieText } from '../../vote/tie';

type Props = {
  readonly round: StageRound;
  /** As the pulse has it, which is ahead of the view. */
  readonly answered: number;
  readonly here: number;
};

export function RoundCount({ round, answered, here }: Props) {
  const tie = tieText(round);
  const done = round.public.kind === 'vote' ? 'voted' : 'answered';
  return (
    <p className="round-count">
      <b className="num round-answered">{answered}</b>
      <span>
        of {Math.max(here, answered)} have {done}
        {tie && `. ${tie}`}
      </span>
    </p>
  );
}
