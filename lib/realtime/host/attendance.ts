// Whose phones were connected while a round was open: they could answer. Kept in memory; after a restart those count who
// came back.

import type { SessionState } from '../../session/state';
import type { Audience } from '../audience';

/** By a round's id; null for a round that closed before anybody looked. */
export type Attended = (round: string) => ReadonlySet<string> | null;

export function createAttendance(state: Readonly<SessionState>, audience: Pick<Audience, 'here'>): Attended {
  const attended = new Map<string, Set<string>>();
  return (id) => {
    const known = attended.get(id);
    if (state.rounds.get(id)?.phase !== 'open') return known ?? null;
    const present = known ?? new Set<string>();
    for (const participant of audience.here()) present.add(participant);
    attended.set(id, present);
    return present;
  };
}
