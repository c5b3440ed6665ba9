// A vote in which more than one option has the most: nobody has chosen then, and it has to be said. Pure.

import type { StageRound } from '@/lib/session/view-types';
import { letterOf } from './letters';

/** "B and C tie"; null for whatever else is shown. */
export function tieText({ public: { kind }, phase, tally }: TieFacts): string | null {
  if (kind !== 'vote' || phase === 'open' || tally?.kind !== 'counts') return null;
  const most = Math.max(...tally.counts);
  const first = tally.counts.flatMap((count, place) => (count === most ? [letterOf(place)] : []));
  if (most === 0 || first.length < 2) return null;
  return `${first.slice(0, -1).join(', ')} and ${first.at(-1)} tie`;
}

type TieFacts = Pick<StageRound, 'phase' | 'tally'> & { readonly public: Pick<StageRound['public'], 'kind'> };
