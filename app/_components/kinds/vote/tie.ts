// A vote in which more than one option has the most: nobody has chosen then, and it has to be said. Pure.

import type { StageRound } from '@/lib/session/view-types';
import { letterOf } from '../parts/letters';

/** The places of the options that most people chose; [] before anybody did. */
export function leading(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, place) => (count === most ? [place] : []));
}

/** "B and C tie"; null for whatever else is shown. */
export function tieText({ public: { kind }, phase, tally }: TieFacts): string | null {
  if (kind !== 'vote' || phase === 'open' || tally?.kind !== 'counts') return null;
  const first = leading(tally.counts).map(letterOf);
  if (first.length < 2) return null;
  return `${first.slice(0, -1).join(', ')} and ${first.at(-1)} tie`;
}

type TieFacts = Pick<StageRound, 'phase' | 'tally'> & { readonly public: Pick<StageRound['public'], 'kind'> };
