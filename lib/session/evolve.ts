// State after an event. Folds in place: one host owns the state, and copying it 300 times a second would not do.
// Never refuses and never asks the time: an event that was stored has happened.

import type { Millis } from '../clock';
import { arrivalWindow } from './arrival';
import type { Recorded, SessionEvent } from './event';
import { keepFeatured, newestApproved } from './featured';
import { addMark } from './marks';
import { suggestedName } from './name';
import { addQuestion, judgeQuestion, removeQuestionsOf, voteQuestion } from './questions';
import type { Participant, Round, SessionState, Verdict } from './state';

export function evolve(state: SessionState, recorded: Recorded): SessionState {
  const handle = handlers[recorded.event.type] as (
    state: SessionState,
    event: SessionEvent,
    at: Millis,
  ) => void;
  handle(state, recorded.event, recorded.at);
  state.seq = recorded.seq;
  return state;
}

type Handlers = {
  [T in SessionEvent['type']]: (
    state: SessionState,
    event: Extract<SessionEvent, { type: T }>,
    at: Millis,
  ) => void;
};

const handlers: Handlers = {
  participantJoined: seat,
  participantRemoved: (state, { participant }) => removePerson(state, participant),
  nameChanged(state, { participant, name }) {
    withPerson(state, participant, (person) => {
      person.name = name;
      const suggested = name === suggestedName(person.index, state.nameSeed);
      person.nameVerdict = suggested || state.auto.names ? 'approved' : 'held';
    });
  },
  teamChosen(state, { participant, team }) {
    withPerson(state, participant, (person) => {
      person.team = team;
    });
  },
  extraTimeGranted(state, { participant, factor }) {
    withPerson(state, participant, (person) => {
      person.timeFactor = factor;
    });
  },
  slideChanged(state, { slide, step }) {
    if (slide !== state.slide) {
      state.featured = newestApproved(state);
      state.shownQuestion = null;
    }
    state.slide = slide;
    state.step = step;
    state.shown.set(slide, Math.max(step, state.shown.get(slide) ?? 0));
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
  autoApproved(state, { what, on }) {
    state.auto[what] = on;
  },
  judged: judge,
  digitDrawn: addDigit,
  roundOpened(state, { round: id, activity, kind, slide, deadline }, at) {
    state.rounds.set(id, {
      id,
      activity,
      kind,
      slide,
      openedAt: at,
      phase: 'open',
      deadline,
      answers: new Map(),
    });
  },
  answered(state, { round, participant, answer, roundTrip }, at) {
    const verdict = state.auto.words ? 'approved' : 'held';
    state.rounds.get(round)?.answers.set(participant, { answer, receivedAt: at, roundTrip, verdict });
  },
  questionAsked: addQuestion,
  questionVoted: voteQuestion,
  questionJudged: judgeQuestion,
  questionShown(state, { question }) {
    state.shownQuestion = question;
  },
  roundClosed(state, { round: id }, at) {
    withRound(state, id, (round) => ({
      ...facts(round),
      phase: 'closed',
      closedAt: at,
      answers: round.answers,
    }));
  },
  roundRevealed: reveal,
  trainingSet(state, { running, pace, learningRate }) {
    if (learningRate !== state.training.learningRate) state.training.divergedAt = null;
    Object.assign(state.training, { running, pace, learningRate });
  },
  networkReset(state, { sizes, seed }, at) {
    Object.assign(state.training, { sizes, seed, marks: [], arrivals: [], resetAt: at, divergedAt: null });
    state.networkAnswers.clear();
  },
  // Only a replay needs it.
  trainingBegan() {},
  digitsJoined: (state, { step, digits }) => addMark(state, step, digits),
  // The marks stay: the chart tells what happened then.
  digitsLeft() {},
  learningRateApplied(state, { learningRate }) {
    state.training.learningRate = learningRate;
  },
  diverged(state, { learningRate }, at) {
    state.training.learningRate = learningRate;
    state.training.divergedAt = at;
  },
  networkAnswered(state, { activity, step, outputs, picks, score }) {
    state.networkAnswers.set(activity, { step, outputs, picks, score });
  },
  sessionEnded(state, _event, at) {
    state.endedAt = at;
    state.training.running = false;
  },
};

function seat(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'participantJoined' }>,
  at: number,
): void {
  state.participants.set(event.participant, {
    id: event.participant,
    index: state.participants.size,
    seat: event.seat,
    name: event.name,
    // The house suggested it.
    nameVerdict: 'approved',
    joinedAt: at,
    removed: false,
    points: 0,
    streak: 0,
    team: event.team ?? null,
    timeFactor: 1,
    digits: [],
  });
  state.seats.set(event.seat, event.participant);
}

/** The seat stays known, so that the same phone can't come back as somebody new. All else of theirs goes. */
function removePerson(state: SessionState, participant: string): void {
  const person = state.participants.get(participant);
  if (!person) return;
  person.removed = true;
  person.points = 0;
  for (const digit of person.digits.splice(0)) state.digits.delete(digit);
  for (const round of state.rounds.values()) round.answers.delete(participant);
  removeQuestionsOf(state, participant);
  keepFeatured(state);
}

function addDigit(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'digitDrawn' }>,
  at: number,
): void {
  const person = state.participants.get(event.participant);
  if (!person || person.removed) return;
  person.digits.push(event.digit);
  const { digit: id, type: _, ...rest } = event;
  const verdict: Verdict = state.auto.drawings && event.doubt === null ? 'approved' : 'held';
  state.digits.set(id, { ...rest, id, at, verdict });
  if (verdict === 'approved') state.featured ??= id;
  state.training.arrivals.push(event.prediction.digit === event.label);
  if (state.training.arrivals.length > arrivalWindow) state.training.arrivals.shift();
}

function judge(state: SessionState, event: Extract<SessionEvent, { type: 'judged' }>): void {
  for (const id of event.ids) {
    const thing =
      event.what === 'drawings'
        ? state.digits.get(id)
        : event.what === 'words'
          ? wordsOf(state, id)
          : undefined;
    if (thing) thing.verdict = event.verdict;
    if (event.what !== 'names') continue;
    withPerson(state, id, (person) => {
      person.nameVerdict = event.verdict;
    });
  }
  if (event.what === 'drawings') keepFeatured(state);
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
    withPerson(state, participant, (person) => {
      person.points += line.points;
      person.streak = line.streak;
    });
  }
}

function withPerson(state: SessionState, id: string, change: (person: Participant) => void): void {
  const person = state.participants.get(id);
  if (person && !person.removed) change(person);
}

function withRound(state: SessionState, id: string, next: (round: Round) => Round): void {
  const round = state.rounds.get(id);
  if (round) state.rounds.set(id, next(round));
}

const facts = ({ id, activity, kind, slide, openedAt }: Round) => ({ id, activity, kind, slide, openedAt });
