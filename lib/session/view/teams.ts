// Teams on screens: how large they are, which one leads, and where a participant's own team stands.

import type { Deck, Teams } from '../../deck/deck';
import { ranking, type TeamStanding } from '../../quiz/leaderboard';
import type { Participant, SessionState } from '../state';
import type { TeamPlace, TeamSize } from '../view-part-types';
import type { Leader, MineView } from '../view-types';
import { networkPoints } from './comparison';
import { approvedDrawing } from './shown-participant';
import { aheadOf, standingsOf } from './standings';

/** How many drawings stand for a team. */
const faces = 4;

/** In the deck's order, including teams without participants. */
export function teamSizes(state: SessionState, { teams }: Deck): TeamSize[] {
  if (!teams) return [];
  const people = new Map(standingsOf(state).teams.map(({ team, people }) => [team, people]));
  return teams.names.map((name, team) => ({ name, people: people.get(team) ?? 0 }));
}

/** Every team that has points, and the network if it has played. */
export function teamLeaders(state: SessionState, { names }: Teams): Leader[] {
  return ranked(state).map(({ who, points, rank }) => {
    const shared = { points: Math.round(points), rank, digit: null };
    if (who === 'network') return { ...shared, name: 'nudge', network: true, team: null };
    const team = { people: who.people, digits: facesOf(state, who.team) };
    return { ...shared, name: names[who.team] ?? '', network: false, team };
  });
}

function ranked(state: SessionState) {
  const players: { who: TeamStanding<number> | 'network'; points: number }[] = standingsOf(state)
    .teams.filter(({ points }) => points > 0)
    .map((who) => ({ who, points: who.points }));
  const network = networkPoints(state);
  if (network !== null) players.push({ who: 'network', points: network });
  return ranking(players);
}

/** One approved drawing per participant, of those who earned most. */
function facesOf(state: SessionState, team: number): string[] {
  const found: string[] = [];
  for (const participant of standingsOf(state).members.get(team) ?? []) {
    if (found.length === faces) break;
    const drawing = approvedDrawing(state, participant);
    if (drawing !== null) found.push(drawing);
  }
  return found;
}

export function myTeam(state: SessionState, participant: Participant, deck: Deck): MineView['team'] {
  const { teams, leaderboard } = deck;
  if (!teams) return null;
  const { team: own, points } = participant;
  return {
    names: teams.names,
    own,
    open: teams.by === 'choice' && points === 0,
    standing: own === null || leaderboard === 'off' ? null : standingOf(state, participant, own),
  };
}

/** Null until the team has points. */
function standingOf(state: SessionState, { points }: Participant, own: number): TeamPlace | null {
  const all = ranked(state);
  const mine = all.find(({ who }) => who !== 'network' && who.team === own);
  if (!mine || mine.who === 'network') return null;
  return {
    rank: mine.rank,
    of: all.length,
    points: Math.round(mine.points),
    place: aheadOf(points, standingsOf(state).members.get(own) ?? []) + 1,
    people: mine.who.people,
  };
}
