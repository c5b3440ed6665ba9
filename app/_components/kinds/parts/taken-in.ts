// How many have taken part in a round, of how many who could: by the pulse, which is ahead of the view while the round is
// open. Pure.

import type { Pulse } from '@/lib/protocol/message';
import type { StageRound } from '@/lib/session/view-types';

type Taken = { readonly answered: number; readonly of: number };
type Numbers = Pick<Pulse, 'answered' | 'asked' | 'here'> | null;

export function takenIn(
  { id, phase, answered, of }: Pick<StageRound, 'id' | 'phase' | 'answered' | 'of'>,
  pulse: Numbers,
): Taken {
  if (phase !== 'open' || pulse?.asked?.round !== id) return { answered, of };
  return { answered: Math.max(answered, pulse.answered), of: pulse.asked.of };
}

/** The same where no view tells it: on phones. Before the first pulse of the round nobody has. */
export function takenByPulse(round: string, pulse: Numbers): Taken {
  const asked = pulse?.asked?.round === round ? pulse.asked : null;
  return asked ? { answered: pulse?.answered ?? 0, of: asked.of } : { answered: 0, of: pulse?.here ?? 0 };
}
