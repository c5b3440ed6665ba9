// Who is in the room: joining, names, extra time, removal.

import { err, ok } from '../../result';
import type { InternalCommand, SessionCommand } from '../command';
import { ledgerOf } from '../ledger/ledger';
import { cleanName, skeleton } from '../name';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import { suggestedName } from '../suggested-name';
import type { Decision, DecisionContext } from './context';
import { speaker } from './speaker';
import { dealtTeam } from './teams';

/** The same seat is the same participant, even if the doors are closed now. */
export function join(
  state: SessionState,
  command: Extract<InternalCommand, { type: 'join' }>,
  { seatLimit = Number.POSITIVE_INFINITY, deck: { teams }, written }: DecisionContext,
): Decision {
  const known = state.seats.get(command.seat);
  if (known !== undefined) return state.participants.get(known)?.removed ? err(reject('removed')) : ok([]);
  if (state.endedAt !== null) return err(reject('sessionEnded'));
  if (state.locked) return err(reject('locked'));
  if (isFull(state, seatLimit)) return err(reject('full'));
  const name = freeSuggestion(state, written);
  const { participant, seat } = command;
  const index = state.participants.size;
  const team = teams?.by === 'random' ? { team: dealtTeam(index, teams.names.length, state.nameSeed) } : {};
  return ok([{ type: 'participantJoined', participant, seat, name, ...team }]);
}

type Written = DecisionContext['written'];

function freeSuggestion(state: SessionState, written: Written): string {
  const taken = takenNames(state, '', written);
  for (let index = state.participants.size; ; index++) {
    const name = suggestedName(index, state.nameSeed);
    if (!taken.has(skeleton(written(name)))) return name;
  }
}

export function rename(state: SessionState, raw: string, { actor, written }: DecisionContext): Decision {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const who = asking.value;
  const cleaned = cleanName(raw);
  if (!cleaned.ok) return cleaned;
  // Somebody who types their own suggested name gets it back.
  const name = cleaned.value === written(who.suggestion) ? who.suggestion : cleaned.value;
  if (name === who.name) return ok([]);
  if (takenNames(state, who.id, written).has(skeleton(cleaned.value))) return err(reject('nameTaken'));
  return ok([{ type: 'nameChanged', participant: who.id, name }]);
}

/** A participant asks for more time for every answer; the presenter decides. */
export function askTime(state: SessionState, on: boolean, { actor }: DecisionContext): Decision {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const { id: participant, timeAsked, timeFactor } = asking.value;
  if (timeAsked === on || (on && timeFactor > 1)) return ok([]);
  return ok([{ type: 'extraTimeAsked', participant, on }]);
}

/** A factor of 1 declines the request of somebody who asked. */
export function grantTime(
  state: SessionState,
  { participant, factor }: Extract<SessionCommand, { type: 'grantTime' }>,
): Decision {
  const who = state.participants.get(participant);
  if (!who || who.removed) return err(reject('noSuchPerson'));
  if (who.timeFactor === factor && !who.timeAsked) return ok([]);
  return ok([{ type: 'extraTimeGranted', participant, factor }]);
}

export function removePerson(state: SessionState, participant: string): Decision {
  const who = state.participants.get(participant);
  if (!who) return err(reject('noSuchPerson'));
  return ok(who.removed ? [] : [{ type: 'participantRemoved', participant }]);
}

/** Removed people keep no seat. */
export const isFull = (state: SessionState, seatLimit: number): boolean =>
  countParticipants(state) >= seatLimit;

export const countParticipants = (state: SessionState): number => ledgerOf(state).present.size;

function takenNames(state: SessionState, except: string, written: Written): Set<string> {
  const taken = new Set<string>();
  for (const who of state.participants.values()) {
    if (!who.removed && who.id !== except) taken.add(skeleton(written(who.name)));
  }
  return taken;
}
