// What each surface may see of a state. Every field is put in by name; no copy is cut down.

import type { Millis } from '../../clock';
import type { Deck } from '../../deck/deck';
import { usesNetwork } from '../../deck/look/uses-network';
import { widgetNeeding } from '../../deck/needs';
import { answerText } from '../../quiz/answer-text';
import { countParticipants } from '../decide/participants';
import { featuredDrawing } from '../featured';
import { ledgerOf } from '../ledger/ledger';
import { linkCounts } from '../links';
import { latestRound, roundOnSlide } from '../rounds';
import type { Drawing, Given, SessionState } from '../state';
import type {
  ApartDrawing,
  JoinFacts,
  MineView,
  PhoneView,
  PresenterView,
  SlideRounds,
  StageView,
  TrainingView,
  WallDrawing,
} from '../view-types';
import { picturesAhead } from './ahead';
import { comparison, duel } from './comparison';
import { leaders, rankOf } from './leaders';
import { pastSlides, phoneContent } from './leafing';
import { timeRequests } from './participants';
import { askedMost, consoleQuestions, countApproved, stageQuestion } from './questions';
import { phoneRound, stageRound, type Watched } from './round';
import { searchOf } from './search';
import { shownName } from './shown-participant';
import { myTeam, teamSizes } from './teams';

const namesShown = 60;
const wallShown = 56;
const heldShown = 60;
const myDigitsShown = 60;

export type ViewContext = Watched & { readonly now: Millis };

const base = (state: SessionState, { deck, now }: Pick<ViewContext, 'deck' | 'now'>) => ({
  seq: state.seq,
  now,
  slide: state.slide,
  step: state.step,
  ended: state.endedAt !== null,
  ...(widgetNeeding(deck.slides[state.slide - 1], 'since') && { since: state.slideSince }),
  ...(deck.theme && { themed: true as const }),
  ...(!usesNetwork(deck) && { noNetwork: true as const }),
});

export function phoneView(state: SessionState, { deck, now }: ViewContext): PhoneView {
  const slide = deck.slides[state.slide - 1]!;
  const round = roundOnSlide(state);
  const featured = featuredDrawing(state);
  const { sizes, learningRate, batchSize } = state.training;
  const ahead = picturesAhead(state, deck);
  return {
    ...base(state, { deck, now }),
    surface: 'phone',
    content: phoneContent(slide, state.step),
    ...(ahead.length > 0 && { ahead }),
    past: pastSlides(state),
    round: round && phoneRound(state, round, deck),
    featured: featured && { id: featured.id, label: featured.label },
    reactions: state.reactions,
    questions: countApproved(state),
    training: { sizes, cost: deck.network.cost, learningRate, batchSize },
  };
}

export function mineView(state: SessionState, id: string, deck: Deck): MineView | null {
  const who = state.participants.get(id);
  if (!who || who.removed) return null;
  const round = roundOnSlide(state);
  const given = round?.answers.get(id);
  const line = round?.phase === 'revealed' ? round.scores.get(id) : undefined;
  const search = round && searchOf(round, who, deck);
  return {
    seq: state.seq,
    participant: id,
    index: who.index,
    name: who.name,
    nameVerdict: who.nameVerdict,
    points: who.points,
    rank: deck.leaderboard === 'off' ? null : rankOf(state, who),
    team: myTeam(state, who, deck),
    timeFactor: who.timeFactor,
    timeAsked: who.timeAsked,
    digits: who.drawings.slice(-myDigitsShown).flatMap((digit) => myDigit(state, digit)),
    drawnInRound: round ? (ledgerOf(state).round(round.id).drawn.get(id) ?? 0) : 0,
    drawnInAll: who.drawings.length,
    answer: round && given && !search ? answerView(round.id, given) : null,
    search,
    score: round && line ? { round: round.id, line } : null,
    duel: duel(state, deck, id),
  };
}

function myDigit(state: SessionState, id: string): MineView['digits'][number][] {
  const digit = state.drawings.get(id);
  if (!digit) return [];
  const { label, prediction, predictedAtStep, verdict } = digit;
  return [{ id, label, guess: prediction.digit, outputs: prediction.outputs, predictedAtStep, verdict }];
}

const answerView = (round: string, { answer, byBell }: Given) => ({
  ...{ round, answer },
  ...(byBell && { byBell }),
});

export function stageView(
  state: SessionState,
  context: ViewContext & { readonly join: JoinFacts },
): StageView {
  return { ...shown(state, context), surface: 'stage', round: currentRound(state, context) };
}

/** What the stage would show of a slide's rounds if the talk were at that slide. */
export function slideRounds(state: SessionState, context: ViewContext, slide: number): SlideRounds {
  const there = { ...state, slide, step: state.shown.get(slide) ?? 0 };
  const asked = (context.deck.slides[slide - 1]?.activities ?? [])
    .map(({ id }) => latestRound(state, id))
    .flatMap((round) => (round && stageRound(state, round, context)) ?? []);
  return { round: currentRound(there, context), comparison: comparison(there, context.deck), asked };
}

const currentRound = (state: SessionState, context: ViewContext) => {
  const round = roundOnSlide(state);
  return round && stageRound(state, round, context);
};

function shown(state: SessionState, { deck, now, join }: ViewContext & { readonly join: JoinFacts }) {
  const featured = featuredDrawing(state);
  return {
    ...base(state, { deck, now }),
    join,
    blank: state.blank,
    ...(state.clip && { clip: state.clip }),
    hidden: state.hidden,
    locked: state.locked,
    people: countParticipants(state),
    teams: teamSizes(state, deck),
    reactions: state.reactions,
    names: state.hidden ? [] : approvedNames(state),
    wall: state.hidden ? [] : wall(state),
    featured: featured && wallDrawing(state, featured),
    counts: drawingCounts(state),
    question: stageQuestion(state),
    ...(widgetNeeding(deck.slides[state.slide - 1], 'asked') && { asked: askedMost(state) }),
    leaderboard: leaders(state, deck),
    comparison: comparison(state, deck),
    training: trainingView(state, deck),
    divergedAt: state.training.divergedAt,
  };
}

function approvedNames(state: SessionState): string[] {
  return ledgerOf(state)
    .namesApproved.last(namesShown)
    .map(({ name }) => name);
}

function wall(state: SessionState): WallDrawing[] {
  return ledgerOf(state)
    .drawingsApproved.last(wallShown)
    .map((digit) => wallDrawing(state, digit));
}

function wallDrawing(state: SessionState, digit: Drawing): WallDrawing {
  const who = state.participants.get(digit.participant);
  return {
    id: digit.id,
    label: digit.label,
    guess: digit.prediction.digit,
    name: who ? shownName(state, who) : null,
  };
}

function apartDrawing(state: SessionState, digit: Drawing): ApartDrawing {
  return { ...wallDrawing(state, digit), doubt: digit.doubt!, reference: digit.reference ?? null };
}

function drawingCounts(state: SessionState) {
  const { training, right } = ledgerOf(state);
  return { drawn: state.drawings.size, training, right };
}

function trainingView(state: SessionState, deck: Deck): TrainingView {
  const { sizes, seed, batchSize, learningRate, pace, running, readings } = state.training;
  const mayShow = (id: string) => !state.hidden && state.drawings.get(id)?.verdict === 'approved';
  const marks = state.training.marks.map(({ step, count, digit }) => ({
    step,
    count,
    digit: mayShow(digit) ? digit : null,
  }));
  const { cost } = deck.network;
  return { sizes, cost, seed, batchSize, learningRate, pace, running, marks, readings };
}

export function presenterView(
  state: SessionState,
  context: ViewContext & { readonly join: JoinFacts },
): PresenterView {
  const { drawingsHeld, drawingsApart, namesHeld, wordsHeld } = ledgerOf(state);
  return {
    ...shown(state, context),
    surface: 'console',
    round: currentRound(state, context),
    rounds: latestRounds(state, context),
    leafing: state.leafing,
    tellsAbsence: state.tellsAbsence === true,
    auto: { ...state.auto },
    heldCounts: {
      names: namesHeld.size,
      drawings: drawingsHeld.size,
      apart: drawingsApart.size,
      words: wordsHeld.size,
    },
    heldDigits: drawingsHeld.first(heldShown).map((digit) => wallDrawing(state, digit)),
    apartDigits: drawingsApart.first(heldShown).map((digit) => apartDrawing(state, digit)),
    heldNames: namesHeld.first(heldShown).map(({ id, name }) => ({ id, name })),
    heldWords: firstOf(wordsHeld, heldShown).map((id) => heldWord(state, id)),
    questions: consoleQuestions(state),
    links: linkCounts(state, context.deck, state.slide),
    timeAsked: ledgerOf(state).askingForTime.size,
    persons: timeRequests(state),
  };
}

function latestRounds(state: SessionState, context: ViewContext) {
  const latest = new Map<string, string>();
  for (const round of state.rounds.values())
    if (round.slide === state.slide) latest.set(round.activity, round.id);
  return [...latest.values()].flatMap((id) => {
    const view = stageRound(state, state.rounds.get(id)!, context, 'now');
    return view?.tally ? [{ ...view, tallyNow: view.tally }] : [];
  });
}

function heldWord(state: SessionState, id: string) {
  const [round = '', participant = ''] = id.split('/');
  const answer = state.rounds.get(round)?.answers.get(participant)?.answer;
  const who = state.participants.get(participant);
  return { id, words: answer ? answerText(null, answer) : '', name: who?.name ?? '' };
}

function firstOf<T>(things: Iterable<T>, count: number): T[] {
  const found: T[] = [];
  for (const thing of things) {
    if (found.length === count) break;
    found.push(thing);
  }
  return found;
}
