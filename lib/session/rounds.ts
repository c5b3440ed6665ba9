// Finding a round in the state.

import type { Round, SessionState } from './state';

/** The newest round of an activity; null before the first. */
export function latestRound(state: SessionState, activity: string): Round | null {
  let latest: Round | null = null;
  for (const round of state.rounds.values()) if (round.activity === activity) latest = round;
  return latest;
}

/** Whether the room has seen this activity's right answer, in any of its rounds. */
export function wasRevealed(state: SessionState, activity: string): boolean {
  for (const round of state.rounds.values())
    if (round.activity === activity && round.phase === 'revealed') return true;
  return false;
}

/** The round that the room sees on the present slide: the newest one of its activities. */
export function roundOnSlide(state: SessionState): Round | null {
  let found: Round | null = null;
  for (const round of state.rounds.values()) if (round.slide === state.slide) found = round;
  return found;
}
