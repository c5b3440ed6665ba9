// Rounds: prepared → open → closed → revealed. One is open at a time; deadlines are by the server's clock.

import type { Millis } from '../../clock';
import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { type Activity, kindOf } from '../../kinds/kinds';
import { scoreRound } from '../../quiz/score';
import { err, ok } from '../../result';
import { graceMs, personalDeadline } from '../deadline';
import type { SessionEvent } from '../event';
import { ledgerOf } from '../ledger/ledger';
import { reject } from '../rejection';
import { latestRound, wasRevealed } from '../rounds';
import type { Round, SessionState } from '../state';
import type { Decision, DecisionContext } from './context';

/** Opens an activity of the present slide; another open round is closed by it. */
export function openRound(state: SessionState, id: string, { deck, now, chance }: DecisionContext): Decision {
  const activity = findActivity(deck, id);
  if (activity?.slide !== state.slide) return err(reject('noSuchActivity'));
  const latest = latestRound(state, id);
  if (latest?.phase === 'open') return ok([]);
  const opening = latest === null ? 1 : Number(latest.id.split('.').at(-1)) + 1;
  return ok([
    ...openRounds(state).flatMap((round) => closing(state, round, deck)),
    {
      type: 'roundOpened',
      round: `${id}.${opening}`,
      activity: id,
      kind: activity.kind,
      slide: state.slide,
      deadline: deadlineOf(activity, now),
      ...(kindOf(activity.kind).mixed && { chance }),
    },
  ]);
}

function deadlineOf(activity: Activity, now: Millis): Millis | null {
  if (activity.seconds === null) return null;
  return now + activity.seconds * 1000 + (kindOf(activity.kind).turns?.getReady ?? 0);
}

export function closeRound(state: SessionState, id: string, { deck }: DecisionContext): Decision {
  const round = state.rounds.get(id);
  if (!round) return err(reject('noSuchRound'));
  return ok(round.phase === 'open' ? closing(state, round, deck) : []);
}

/** Some activities are revealed as soon as nobody can answer any more. */
function closing(state: SessionState, round: OpenRound, deck: Deck): SessionEvent[] {
  const closed: SessionEvent = { type: 'roundClosed', round: round.id };
  const activity = findActivity(deck, round.activity);
  return activity?.reveal === 'close' ? [closed, revealing(state, round, activity)] : [closed];
}

/** Closes the round first if it is open, so that no answer can follow the reveal. */
export function revealRound(state: SessionState, id: string, { deck }: DecisionContext): Decision {
  const round = state.rounds.get(id);
  const activity = round && findActivity(deck, round.activity);
  if (!activity) return err(reject('noSuchRound'));
  if (round.phase === 'revealed') return ok([]);
  const events: SessionEvent[] = round.phase === 'open' ? [{ type: 'roundClosed', round: id }] : [];
  return ok([...events, revealing(state, round, activity)]);
}

/** An activity that was revealed once earns nothing when it is opened again. */
function revealing(state: SessionState, round: Round, activity: Activity): SessionEvent {
  const scores = wasRevealed(state, activity.id) ? [] : scoreRound(activity, field(state, round, activity));
  return { type: 'roundRevealed', round: round.id, scores };
}

function field(state: SessionState, round: Round, { seconds }: Activity) {
  return [...round.answers].map(([participant, given]) => {
    const who = state.participants.get(participant);
    return {
      participant,
      answer: given.answer,
      openedAt: round.openedAt,
      receivedAt: given.receivedAt,
      roundTrip: given.roundTrip,
      allowed: seconds === null ? null : seconds * 1000 * (who?.timeFactor ?? 1),
      streak: who?.streak ?? 0,
    };
  });
}

/** Closes rounds whose time is up; if there are none, opens the activity that is due to open automatically. */
export function timeIsUp(state: SessionState, context: DecisionContext): Decision {
  const { now, deck } = context;
  const due = openRounds(state).filter((round) => {
    const end = roundEnd(state, round);
    return end !== null && end <= now;
  });
  if (due.length > 0) return ok(due.flatMap((round) => closing(state, round, deck)));
  const next = nextOpening(state, deck);
  return next && next.at <= now ? openRound(state, next.id, context) : ok([]);
}

/** What opens next automatically: an activity of the present slide that was never open, and not while another is open. */
function nextOpening(state: SessionState, deck: Deck): { readonly id: string; readonly at: Millis } | null {
  if (openRounds(state).length > 0) return null;
  const waiting = (deck.slides[state.slide - 1]?.activities ?? []).flatMap(({ id, opens }) =>
    opens === undefined || latestRound(state, id) ? [] : [{ id, at: state.slideSince + opens * 1000 }],
  );
  return waiting.sort((a, b) => a.at - b.at)[0] ?? null;
}

type OpenRound = Extract<Round, { phase: 'open' }>;

const openRounds = (state: SessionState): OpenRound[] =>
  [...state.rounds.values()].filter((round): round is OpenRound => round.phase === 'open');

/** When a round closes automatically: after the last participant's deadline and the grace period. */
function roundEnd(state: SessionState, round: OpenRound): Millis | null {
  const last = personalDeadline(round, ledgerOf(state).longestTimeFactor);
  return last === null ? null : last + graceMs;
}

/** The next moment at which something closes or opens automatically; null after the end. The host keeps one timer. */
export function nextDeadline(state: SessionState, deck: Deck): Millis | null {
  if (state.endedAt !== null) return null;
  const moments = openRounds(state).flatMap((round) => roundEnd(state, round) ?? []);
  const opening = nextOpening(state, deck);
  if (opening) moments.push(opening.at);
  return moments.length === 0 ? null : Math.min(...moments);
}
