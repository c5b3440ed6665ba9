// Which participants, drawings, answers and questions an event changes: those whose places in the ledger may change with it.

import type { SessionEvent } from '../event';
import type { SessionState } from '../state';

type AnswerOf = { readonly round: string; readonly participant: string };

export type Touched = {
  readonly participants: readonly string[];
  readonly drawings: readonly string[];
  readonly answers: readonly AnswerOf[];
  /** Some of the audience's questions. */
  readonly questions: boolean;
};

/** Call it before the event is folded. */
export function touchedBy(event: SessionEvent, state: SessionState): Touched {
  const handle = handlers[event.type] as Handler<SessionEvent>;
  return { ...nothing, ...handle(event, state) };
}

const nothing: Touched = { participants: [], drawings: [], answers: [], questions: false };
const none = () => nothing;
const questions = () => ({ questions: true });
const them = ({ participant }: { readonly participant: string }) => ({ participants: [participant] });

type Handler<E> = (event: E, state: SessionState) => Partial<Touched>;
type Handlers = {
  readonly [T in SessionEvent['type']]: Handler<Extract<SessionEvent, { type: T }>>;
};

const handlers: Handlers = {
  participantJoined: them,
  nameChanged: them,
  teamChosen: them,
  extraTimeAsked: them,
  extraTimeGranted: them,
  participantRemoved: ({ participant }, state) => ({
    participants: [participant],
    drawings: [...(state.participants.get(participant)?.drawings ?? [])],
    answers: [...state.rounds.keys()].map((round) => ({ round, participant })),
    questions: true,
  }),
  participantRestored({ participant }, state) {
    const things = state.participants.get(participant)?.removedThings;
    return {
      participants: [participant],
      drawings: things?.drawings.map(({ id }) => id) ?? [],
      answers: things?.answers.map(([round]) => ({ round, participant })) ?? [],
      questions: true,
    };
  },
  seatGivenUp: them,
  judged({ what, ids }) {
    const each = [...new Set(ids)];
    if (what === 'names') return { participants: each };
    return what === 'drawings' ? { drawings: each } : { answers: each.map(answerOf) };
  },
  digitDrawn: ({ digit }) => ({ drawings: [digit] }),
  drawingsDeleted: ({ digits }) => ({ drawings: digits }),
  answered: ({ round, participant }) => ({ answers: [{ round, participant }] }),
  roundRevealed: ({ scores }) => ({ participants: scores.map(([participant]) => participant) }),
  roundOpened: none,
  roundClosed: none,
  revealAsked: none,
  slideChanged: none,
  clipSet: none,
  stageBlanked: none,
  roomHidden: none,
  lobbyLocked: none,
  leafingAllowed: none,
  reactionsAllowed: none,
  absenceTold: none,
  autoApproved: none,
  linkTapped: none,
  questionAsked: questions,
  questionVoted: questions,
  questionJudged: questions,
  questionShown: none,
  trainingSet: none,
  networkReset: none,
  trainingBegan: none,
  trainerChanged: none,
  networkAnswered: none,
  sessionEnded: none,
};

/** Held words are named "round/participant". */
function answerOf(id: string): AnswerOf {
  const [round = '', participant = ''] = id.split('/');
  return { round, participant };
}
