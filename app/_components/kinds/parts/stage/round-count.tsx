// How many have taken part: the one number that moves while a question is open.

'use client';

import { kindOf } from '@/lib/kinds/kinds';
import { leading, letterOf } from '@/lib/kinds/parts/rows';
import type { StageRound } from '@/lib/session/view-types';
import { useWords } from '../../../words/words';
import { type RoundWords, wordsOf } from '../words-of';

type Props = {
  readonly round: StageRound;
  /** As the pulse has it, which is ahead of the view. */
  readonly answered: number;
  /** Those who could. */
  readonly of: number;
};

export function RoundCount({ round, answered, of }: Props) {
  const words = useWords('kinds');
  const tie = tieText(round, words);
  return (
    <p className="round-count">
      <b className="num round-answered">{answered}</b>
      <span>
        {wordsOf(words, round.public.kind).taken.after(Math.max(of, answered))}
        {tie && `. ${tie}`}
      </span>
    </p>
  );
}

type TieFacts = Pick<StageRound, 'phase' | 'tally'> & { readonly public: Pick<StageRound['public'], 'kind'> };

/** B and C tie: in an election that must be said, since no one has chosen then. Null for whatever else is shown. */
export function tieText({ public: { kind }, phase, tally }: TieFacts, { round }: RoundWords): string | null {
  if (!kindOf(kind).election || phase === 'open' || tally?.kind !== 'counts') return null;
  const first = leading(tally.counts).map(letterOf);
  return first.length < 2 ? null : round.stage.tie(first);
}
