// The state after an event. Folds in place: one host owns the state, and copying it 300 times per second would be too slow.
// Never refuses and never asks the time: an event that was stored has happened.

import type { Millis } from '../clock';
import { addDrawing, deleteDrawingsOf } from './drawings';
import type { Recorded, SessionEvent } from './event';
import { keepFeatured, newestApproved } from './featured';
import { ledgerOf } from './ledger/ledger';
import { touchedBy } from './ledger/touched';
import { addTap } from './links';
import {
  addParticipant,
  giveUpSeat,
  removeParticipant,
  restoreParticipant,
  withParticipant,
} from './participants';
import { addQuestion, judgeQuestion, voteQuestion } from './questions';
import type { Round, SessionState } from './state';
import { changeTraining, resetNetwork, setTraining } from './training';

export function evolve(state: SessionState, recorded: Recorded): SessionState {
  const handle = handlers[recorded.event.type] as (
    state: SessionState,
    event: SessionEvent,
    at: Millis,
  ) => void;
  const ledger = ledgerOf(state);
  const touched = touchedBy(recorded.event, state);
  ledger.takeOut(state, touched);
  handle(state, recorded.event, recorded.at);
  noteAct(state, recorded.event);
  ledger.putBack(state, touched);
  if (touched.drawings.length > 0) keepFeatured(state);
  state.seq = recorded.seq;
  return state;
}

/** What only a participant who is there does, besides joining. */
const acts: ReadonlySet<SessionEvent['type']> = new Set([
  ...(['nameChanged', 'teamChosen', 'extraTimeAsked', 'linkTapped', 'digitDrawn', 'answered'] as const),
  ...(['questionAsked', 'questionVoted'] as const),
]);

function noteAct(state: SessionState, event: SessionEvent): void {
  if (!acts.has(event.type) || !('participant' in event)) return;
  const who = state.participants.get(event.participant);
  if (who) who.acted = true;
}

type Handlers = {
  [T in SessionEvent['type']]: (
    state: SessionState,
    event: Extract<SessionEvent, { type: T }>,
    at: Millis,
  ) => void;
};

const handlers: Handlers = {
  participantJoined: addParticipant,
  participantRemoved: (state, { participant }) => removeParticipant(state, participant),
  participantRestored: (state, { participant }) => restoreParticipant(state, participant),
  seatGivenUp: (state, { participant }) => giveUpSeat(state, participant),
  nameChanged(state, { participant, name }) {
    withParticipant(state, participant, (who) => {
      who.name = name;
      who.nameVerdict = name === who.suggestion || state.auto.names ? 'approved' : 'held';
    });
  },
  teamChosen(state, { participant, team }) {
    withParticipant(state, participant, (who) => {
      who.team = team;
    });
  },
  extraTimeAsked(state, { participant, on }) {
    withParticipant(state, participant, (who) => {
      who.timeAsked = on;
    });
  },
  extraTimeGranted(state, { participant, factor }) {
    withParticipant(state, participant, (who) => {
      who.timeFactor = factor;
      who.timeAsked = false;
    });
  },
  slideChanged(state, { slide, step }, at) {
    if (slide !== state.slide) {
      state.slideSince = at;
      state.featured = newestApproved(state);
      state.shownQuestion = null;
      state.clip = null;
    }
    state.slide = slide;
    state.step = step;
    state.shown.set(slide, Math.max(step, state.shown.get(slide) ?? 0));
  },
  clipSet(state, { clip, playing, at }, since) {
    state.clip = { clip, playing, at, since };
  },
  stageBlanked(state, { on }) {
    state.blank = on;
  },
  roomHidden(state, { on }) {
    state.hidden = on;
  },
  lobbyLocked(state, { on }) {
    state.locked = on;
  },
  leafingAllowed(state, { on }) {
    state.leafing = on;
  },
  reactionsAllowed(state, { on }) {
    state.reactions = on;
  },
  absenceTold(state, { on }) {
    state.tellsAbsence = on;
  },
  autoApproved(state, { what, on }) {
    state.auto[what] = on;
  },
  judged: judge,
  digitDrawn: addDrawing,
  drawingsDeleted: deleteDrawingsOf,
  linkTapped: addTap,
  roundOpened(state, { round: id, activity, kind, slide, deadline, chance }, at) {
    state.rounds.set(id, {
      id,
      activity,
      kind,
      slide,
      openedAt: at,
      chance: chance ?? at,
      phase: 'open',
      deadline,
      answers: new Map(),
    });
  },
  answered(state, { round, participant, answer, roundTrip, byBell }, at) {
    const verdict = state.auto.words ? 'approved' : 'held';
    const given = { answer, receivedAt: at, roundTrip, verdict, ...(byBell && { byBell }) } as const;
    state.rounds.get(round)?.answers.set(participant, given);
  },
  questionAsked: addQuestion,
  questionVoted: voteQuestion,
  questionJudged: judgeQuestion,
  questionShown(state, { question }) {
    state.shownQuestion = question;
  },
  roundClosed(state, { round: id, early }, at) {
    withRound(state, id, (round) => ({
      ...facts(round),
      phase: 'closed',
      closedAt: at,
      answers: round.answers,
      ...(early && { early: { deadline: round.phase === 'open' ? round.deadline : null } }),
    }));
  },
  revealAsked(state, { round: id, at: revealAt }) {
    withRound(state, id, (round) => (round.phase === 'closed' ? { ...round, revealAt } : round));
  },
  roundRevealed: reveal,
  trainingSet: setTraining,
  networkReset: resetNetwork,
  // Only a replay needs it.
  trainingBegan() {},
  trainerChanged: changeTraining,
  networkAnswered(state, { activity, step, outputs, picks, score }) {
    state.networkAnswers.set(activity, { step, outputs, picks, score });
  },
  sessionEnded(state, _event, at) {
    state.endedAt = at;
    state.training.running = false;
  },
};

function judge(state: SessionState, event: Extract<SessionEvent, { type: 'judged' }>): void {
  state.lastRejected = event.verdict === 'rejected' ? { what: event.what, ids: event.ids } : null;
  for (const id of event.ids) {
    const thing =
      event.what === 'drawings'
        ? state.drawings.get(id)
        : event.what === 'words'
          ? wordsOf(state, id)
          : undefined;
    if (thing) thing.verdict = event.verdict;
    if (event.what !== 'names') continue;
    withParticipant(state, id, (who) => {
      who.nameVerdict = event.verdict;
    });
  }
}

/** Held words are named "round/participant". */
function wordsOf(state: SessionState, id: string) {
  const [round = '', participant = ''] = id.split('/');
  return state.rounds.get(round)?.answers.get(participant);
}

function reveal(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'roundRevealed' }>,
  at: number,
): void {
  const scores = new Map(event.scores);
  withRound(state, event.round, (round) => ({
    ...facts(round),
    phase: 'revealed',
    closedAt: round.phase === 'closed' ? round.closedAt : at,
    answers: round.answers,
    scores,
  }));
  for (const [participant, line] of scores) {
    withParticipant(state, participant, (who) => {
      who.points += line.points;
      who.streak = line.streak;
    });
  }
}

function withRound(state: SessionState, id: string, next: (round: Round) => Round): void {
  const round = state.rounds.get(id);
  if (round) state.rounds.set(id, next(round));
}

const facts = ({ id, activity, kind, slide, openedAt, chance }: Round) => ({
  ...{ id, activity, kind, slide, openedAt, chance },
});
