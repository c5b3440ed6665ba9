// What a group of journal entries writes: the events, and the rows of the review's tables that follow from them. Pure.
// Verdicts come from the state, since only it knows what was approved automatically.

import type { Recorded, SessionEvent } from '../session/event';
import type { SessionState } from '../session/state';
import type { Row } from './rows';

export type Entry = {
  readonly session: string;
  readonly recorded: readonly Recorded[];
  /** The session after these events; read at once and not kept. */
  readonly state: Pick<SessionState, 'drawings' | 'rounds'>;
};

/** Rows that update a table: a later row of a key replaces an earlier one. */
type Rows = Map<string, Row>;

export type Projection = {
  readonly events: Row[];
  readonly participants: Row[];
  readonly digits: Row[];
  readonly answers: Rows;
  readonly names: Rows;
  readonly teams: Rows;
  readonly removals: Rows;
  /** Participants whose rows are deleted: they had done nothing. */
  readonly givenUp: Rows;
  readonly digitVerdicts: Rows;
  /** Drawings whose rows are deleted, with their ink. */
  readonly deletedDigits: Rows;
  readonly wordVerdicts: Rows;
  readonly scores: Rows;
  readonly doors: Rows;
  readonly endings: Rows;
};

export function emptyProjection(): Projection {
  return {
    events: [],
    participants: [],
    digits: [],
    answers: new Map(),
    names: new Map(),
    teams: new Map(),
    removals: new Map(),
    givenUp: new Map(),
    digitVerdicts: new Map(),
    deletedDigits: new Map(),
    wordVerdicts: new Map(),
    scores: new Map(),
    doors: new Map(),
    endings: new Map(),
  };
}

export function project(entry: Entry): Projection {
  const into = emptyProjection();
  for (const recorded of entry.recorded) {
    into.events.push(eventRow(entry.session, recorded));
    const handle = handlers[recorded.event.type] as Handlers[keyof Handlers];
    handle(into, entry, recorded.event as never, new Date(recorded.at));
  }
  return into;
}

/** How many rows it writes. */
export function countRows(projection: Projection): number {
  return Object.values(projection).reduce((sum, rows) => sum + ('size' in rows ? rows.size : rows.length), 0);
}

/** Adds `from` to `into`: `from` is later. */
export function merge(into: Projection, from: Projection): void {
  for (const key of from.answers.keys()) into.wordVerdicts.delete(key);
  for (const table of Object.keys(into) as (keyof Projection)[]) {
    const target = into[table];
    const source = from[table];
    if (Array.isArray(target)) target.push(...(source as Row[]));
    else for (const [key, row] of source as Rows) target.set(key, row);
  }
}

function eventRow(sessionId: string, { seq, at, event }: Recorded): Row {
  return { sessionId, seq, at: new Date(at), type: event.type, payload: JSON.stringify(payloadOf(event)) };
}

/** `type` has its own column; strokes and pixels are kept with the drawing. */
function payloadOf(event: SessionEvent): object {
  const elsewhere = event.type === 'digitDrawn' ? ['type', 'strokes', 'pixels'] : ['type'];
  return Object.fromEntries(Object.entries(event).filter(([field]) => !elsewhere.includes(field)));
}

type Of<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;
type Handlers = {
  [T in SessionEvent['type']]: (into: Projection, entry: Entry, event: Of<T>, at: Date) => void;
};

/** These events are in the log only. */
const nothing = () => {};

const handlers: Handlers = {
  participantJoined(
    into,
    { session: sessionId },
    { participant: id, seat: seatHash, name, team = null },
    at,
  ) {
    into.participants.push({ sessionId, id, seatHash, name, team, joinedAt: at, removedAt: null });
  },
  teamChosen(into, { session: sessionId }, { participant: id, team }) {
    put(into.teams, { sessionId, id }, { team });
  },
  nameChanged(into, { session: sessionId }, { participant: id, name }) {
    put(into.names, { sessionId, id }, { name });
  },
  participantRemoved(into, { session: sessionId }, { participant: id }, at) {
    put(into.removals, { sessionId, id }, { removedAt: at });
  },
  participantRestored(into, { session: sessionId }, { participant: id }) {
    put(into.removals, { sessionId, id }, { removedAt: null });
  },
  seatGivenUp(into, { session: sessionId }, { participant: id }) {
    put(into.givenUp, { sessionId, id }, {});
  },
  digitDrawn(into, entry, event, at) {
    into.digits.push(digitRow(entry, event, at));
  },
  drawingsDeleted(into, { session: sessionId }, { digits }) {
    for (const id of digits) put(into.deletedDigits, { sessionId, id }, {});
  },
  answered: answer,
  judged: judge,
  roundRevealed(into, { session: sessionId }, { round, scores }) {
    for (const [participantId, { points, right }] of scores) {
      put(into.scores, { sessionId, round, participantId }, { points, right });
    }
  },
  lobbyLocked(into, { session: id }, { on: locked }) {
    put(into.doors, { id }, { locked });
  },
  sessionEnded(into, { session: id }, _event, at) {
    put(into.endings, { id }, { endedAt: at, pin: null });
  },
  extraTimeAsked: nothing,
  extraTimeGranted: nothing,
  slideChanged: nothing,
  clipSet: nothing,
  stageBlanked: nothing,
  roomHidden: nothing,
  leafingAllowed: nothing,
  reactionsAllowed: nothing,
  absenceTold: nothing,
  autoApproved: nothing,
  questionAsked: nothing,
  questionVoted: nothing,
  questionJudged: nothing,
  questionShown: nothing,
  linkTapped: nothing,
  roundOpened: nothing,
  roundClosed: nothing,
  revealAsked: nothing,
  trainingSet: nothing,
  networkReset: nothing,
  trainingBegan: nothing,
  trainerChanged: nothing,
  networkAnswered: nothing,
};

function digitRow({ session, state }: Entry, event: Of<'digitDrawn'>, at: Date): Row {
  return {
    sessionId: session,
    id: event.digit,
    participantId: event.participant,
    round: event.round,
    label: event.label,
    guess: event.prediction.digit,
    verdict: state.drawings.get(event.digit)?.verdict ?? 'held',
    slide: event.slide,
    at,
    predictedAtStep: event.predictedAtStep,
    doubt: event.doubt,
    outputs: JSON.stringify(event.prediction.outputs),
    pixels: event.pixels,
    strokes: event.strokes,
  };
}

function answer(into: Projection, { session, state }: Entry, event: Of<'answered'>, at: Date): void {
  const { round, participant: participantId, roundTrip } = event;
  const key = { sessionId: session, round, participantId };
  into.wordVerdicts.delete(keyOf(key));
  put(into.answers, key, {
    value: JSON.stringify(event.answer),
    receivedAt: at,
    roundTrip,
    verdict: state.rounds.get(round)?.answers.get(participantId)?.verdict ?? 'held',
  });
}

function judge(into: Projection, { session: sessionId }: Entry, { what, ids, verdict }: Of<'judged'>): void {
  if (what === 'drawings') for (const id of ids) put(into.digitVerdicts, { sessionId, id }, { verdict });
  if (what !== 'words') return;
  for (const id of ids) {
    const [round = '', participantId = ''] = id.split('/');
    put(into.wordVerdicts, { sessionId, round, participantId }, { verdict });
  }
}

function put(rows: Rows, key: Record<string, string>, values: Row): void {
  rows.set(keyOf(key), { ...key, ...values });
}

const keyOf = (key: Record<string, string>) => Object.values(key).join('\0');
