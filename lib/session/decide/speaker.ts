// The participant whose phone asks.

import { err, ok, type Result } from '../../result';
import type { Actor } from '../command';
import { type Rejection, reject } from '../rejection';
import type { Participant, SessionState } from '../state';

export function speaker(state: SessionState, actor: Actor): Result<Participant, Rejection> {
  const participant = actor.role === 'phone' ? state.participants.get(actor.participant) : undefined;
  if (!participant) return err(reject('noSuchPerson'));
  return participant.removed ? err(reject('removed')) : ok(participant);
}
