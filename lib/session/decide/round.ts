// Rounds: prepared → open → closed → revealed. One is open at a time; deadlines are by the server's clock.

import type { Millis } from '../../clock';
import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import { type Activity, kindOf } from '../../kinds/kinds';
import { scoreRound } from '../../quiz/score';
import { err, ok } from '../../result';
import { graceFor, personalDeadline } from '../deadline';
import type { SessionEvent } from '../event';
import { ledgerOf } from '../ledger/ledger';
import { reject } from '../rejection';
import { latestRound, wasRevealed } from '../rounds';
import type { Round, SessionState } from '../state';
import type { Decision, DecisionContext } from './context';
import { handedIn } from './draft';

/** Opens an activity of the present slide; another open round is closed by it. */
export function openRound(state: SessionState, id: string, context: DecisionContext): Decision {
  const { deck, now, chance } = context;
  const activity = findActivity(deck, id);
  if (activity?.slide !== state.slide) return err(reject('noSuchActivity'));
  const latest = latestRound(state, id);
  if (latest?.phase === 'open') return ok([]);
  const opening = latest === null ? 1 : Number(latest.id.split('.').at(-1)) + 1;
  return ok([
    ...openRounds(state).flatMap((round) => ringing(state, round, context)),
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

type Named = { readonly round: string };

export function closeRound(state: SessionState, { round: id }: Named, context: DecisionContext): Decision {
  const round = state.rounds.get(id);
  if (!round) return err(reject('noSuchRound'));
  return ok(round.phase === 'open' ? ringing(state, round, context) : []);
}

/** Its time is up: nobody can answer any more, and some activities are revealed at once. */
function closing(state: SessionState, round: OpenRound, context: DecisionContext): SessionEvent[] {
  const activity = findActivity(context.deck, round.activity);
  const last = lastAnswers(state, round, activity, context);
  const closed: SessionEvent[] = [...last, { type: 'roundClosed', round: round.id }];
  return activity?.reveal === 'close'
    ? [...closed, revealing(state, withAnswers(round, last, context.now), activity)]
    : closed;
}

/** The presenter rings the bell: phones learn of it now, and what they hand in a moment later counts. */
function ringing(
  state: SessionState,
  round: OpenRound,
  context: DecisionContext,
  reveal = false,
): SessionEvent[] {
  const activity = findActivity(context.deck, round.activity);
  const last = lastAnswers(state, round, activity, context);
  const closed: SessionEvent[] = [...last, { type: 'roundClosed', round: round.id, early: true }];
  if (!activity || !(reveal || activity.reveal === 'close')) return closed;
  const moment = context.handingIn?.() ?? 0;
  return moment > 0
    ? [...closed, { type: 'revealAsked', round: round.id, at: context.now + moment }]
    : [...closed, revealing(state, withAnswers(round, last, context.now), activity)];
}

/** What is filled in and not sent counts when the bell rings. */
const lastAnswers = (
  state: SessionState,
  round: Round,
  activity: Activity | null,
  { drafts }: DecisionContext,
) => (activity && drafts ? handedIn(state, round, activity, drafts(round.id)) : []);

function withAnswers(round: Round, last: ReturnType<typeof lastAnswers>, receivedAt: Millis): Round {
  const answers = new Map(round.answers);
  for (const { participant, answer, roundTrip } of last)
    answers.set(participant, { answer, receivedAt, roundTrip, verdict: 'held' });
  return { ...round, answers };
}

/** Closes the round first if it is open. The reveal waits until the slowest phone can have handed in its answer. */
export function revealRound(state: SessionState, { round: id }: Named, context: DecisionContext): Decision {
  const round = state.rounds.get(id);
  const activity = round && findActivity(context.deck, round.activity);
  if (!activity) return err(reject('noSuchRound'));
  if (round.phase === 'open') return ok(ringing(state, round, context, true));
  if (round.phase === 'revealed' || round.revealAt !== undefined) return ok([]);
  const at = round.early ? round.closedAt + (context.handingIn?.() ?? 0) : round.closedAt;
  return ok([at > context.now ? { type: 'revealAsked', round: id, at } : revealing(state, round, activity)]);
}

/** What was asked to be revealed still is. */
export function endSession(state: SessionState, _command: unknown, { deck }: DecisionContext): Decision {
  if (state.endedAt !== null) return ok([]);
  return ok([...revealsUntil(state, Number.POSITIVE_INFINITY, deck), { type: 'sessionEnded' }]);
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

/** Closes and reveals rounds whose time is up; if there are none, opens the activity that is due to open automatically. */
export function timeIsUp(state: SessionState, context: DecisionContext): Decision {
  const { now, deck } = context;
  const due = openRounds(state).filter((round) => {
    const end = roundEnd(state, round, context.handingIn);
    return end !== null && end <= now;
  });
  const events = [
    ...revealsUntil(state, now, deck),
    ...due.flatMap((round) => closing(state, round, context)),
  ];
  if (events.length > 0) return ok(events);
  const next = nextOpening(state, deck);
  return next && next.at <= now ? openRound(state, next.id, context) : ok([]);
}

/** The reveals that wait, up to a time. */
function revealsUntil(state: SessionState, time: Millis, deck: Deck): SessionEvent[] {
  return [...state.rounds.values()].flatMap((round) => {
    const at = revealOf(round);
    const activity = at !== null && at <= time ? findActivity(deck, round.activity) : null;
    return activity ? [revealing(state, round, activity)] : [];
  });
}

const revealOf = (round: Round): Millis | null =>
  round.phase === 'closed' ? (round.revealAt ?? null) : null;

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

type HandingIn = DecisionContext['handingIn'];

/** When a round closes automatically: after the last participant's deadline, once the slowest phone can have handed in. */
function roundEnd(state: SessionState, round: OpenRound, handingIn: HandingIn): Millis | null {
  const last = personalDeadline(round, ledgerOf(state).longestTimeFactor);
  return last === null ? null : last + (handingIn?.() ?? graceFor(0));
}

/** The next moment at which something closes, is revealed or opens automatically; null after the end. The host keeps one timer. */
export function nextDeadline(state: SessionState, deck: Deck, handingIn?: HandingIn): Millis | null {
  if (state.endedAt !== null) return null;
  const moments = openRounds(state).flatMap((round) => roundEnd(state, round, handingIn) ?? []);
  for (const round of state.rounds.values()) moments.push(revealOf(round) ?? Number.POSITIVE_INFINITY);
  moments.push(nextOpening(state, deck)?.at ?? Number.POSITIVE_INFINITY);
  const next = Math.min(...moments);
  return next === Number.POSITIVE_INFINITY ? null : next;
}
