// Who is in the room: joining, names, extra time, removal.

import { err, ok } from '../../result';
import type { InternalCommand, SessionCommand } from '../command';
import type { SessionEvent } from '../event';
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
  context: DecisionContext,
): Decision {
  const known = state.seats.get(command.seat);
  if (known !== undefined) return state.participants.get(known)?.removed ? err(reject('removed')) : ok([]);
  if (state.endedAt !== null) return err(reject('sessionEnded'));
  if (state.locked) return err(reject('locked'));
  const room = makeRoom(state, context);
  if (!room.ok) return room;
  const { written, deck } = context;
  const name = freeSuggestion(state, written);
  const { participant, seat } = command;
  const { teams } = deck;
  const team =
    teams?.by === 'random' ? { team: dealtTeam(state.joined, teams.names.length, state.nameSeed) } : {};
  return ok([...room.value, { type: 'participantJoined', participant, seat, name, ...team }]);
}

type Written = DecisionContext['written'];

function freeSuggestion(state: SessionState, written: Written): string {
  const taken = takenNames(state, '', written);
  for (let index = state.joined; ; index++) {
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

/** Ids that name nobody are passed over: they may have given up their seat meanwhile. */
export function removeParticipants(state: SessionState, participants: readonly string[]): Decision {
  const present = [...new Set(participants)].filter((id) => state.participants.get(id)?.removed === false);
  return ok(present.map((participant) => ({ type: 'participantRemoved', participant })));
}

export function removePerson(state: SessionState, participant: string): Decision {
  if (!state.participants.has(participant)) return err(reject('noSuchPerson'));
  return removeParticipants(state, [participant]);
}

/** Back to where they were, as far as the seats go: the first of the list first. */
export function restoreParticipants(
  state: SessionState,
  participants: readonly string[],
  { seatLimit, written }: DecisionContext,
): Decision {
  const removed = [...new Set(participants)].filter((id) => state.participants.get(id)?.removed);
  const free = Math.max(0, seatLimit - countParticipants(state));
  if (removed.length > 0 && free === 0) return err(reject('full'));
  return ok(removed.slice(0, free).flatMap((id) => restored(state, id, written)));
}

/** Somebody else may have their name by now: then they have the one that was suggested. */
function restored(state: SessionState, participant: string, written: Written): SessionEvent[] {
  const { name, suggestion } = state.participants.get(participant)!;
  const taken = takenNames(state, participant, written).has(skeleton(written(name)));
  return [
    { type: 'participantRestored', participant },
    ...(taken ? [{ type: 'nameChanged', participant, name: suggestion } as const] : []),
  ];
}

/** What has to happen before one more can join: nothing, or somebody's seat is given up. */
function makeRoom(state: SessionState, context: SeatFacts): Decision {
  if (countParticipants(state) < context.seatLimit) return ok([]);
  const idle = longestIdle(state, context);
  return idle === null ? err(reject('full')) : ok([{ type: 'seatGivenUp', participant: idle }]);
}

type SeatFacts = Pick<DecisionContext, 'seatLimit' | 'isHere' | 'now'>;

/** ms that somebody has to connect after joining. */
const settling = 20_000;

/** The earliest of those who are away and have done nothing; null: everybody holds on to their seat. */
function longestIdle(state: SessionState, { isHere, now }: SeatFacts): string | null {
  for (const { id, acted, removed, joinedAt } of state.participants.values())
    if (!acted && !removed && now - joinedAt >= settling && !isHere(id)) return id;
  return null;
}

/** Nobody new can join. Removed people keep no seat. */
export const isFull = (state: SessionState, facts: SeatFacts): boolean => !makeRoom(state, facts).ok;

export const countParticipants = (state: SessionState): number => ledgerOf(state).present.size;

function takenNames(state: SessionState, except: string, written: Written): Set<string> {
  const taken = new Set<string>();
  for (const who of state.participants.values()) {
    if (!who.removed && who.id !== except) taken.add(skeleton(written(who.name)));
  }
  return taken;
}
