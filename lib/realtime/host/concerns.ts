// Whose own view an event changes: most events change nobody's, a few change everybody's.

import { kindOf } from '../../kinds/kinds';
import type { SessionEvent } from '../../session/event';
import type { SessionState } from '../../session/state';

type Concerned = readonly string[] | 'everybody';
type Handler<E> = (event: E, state: SessionState) => Concerned;

/** Participants, or everybody. Call it after the event was folded. */
export function concerned(event: SessionEvent, state: SessionState): Concerned {
  const handle = handlers[event.type] as Handler<SessionEvent>;
  return handle(event, state);
}

const nobody = (): Concerned => [];
const everybody = (): Concerned => 'everybody';
const them = ({ participant }: { readonly participant: string }): Concerned => [participant];

const handlers: {
  readonly [T in SessionEvent['type']]: Handler<Extract<SessionEvent, { type: T }>>;
} = {
  participantJoined: them,
  nameChanged: them,
  extraTimeAsked: them,
  extraTimeGranted: them,
  digitDrawn: them,
  drawingsDeleted: them,
  judged: ({ what, ids }, state) => ids.flatMap((id) => owner(what, id, state) ?? []),
  // If somebody brings points along, the team's mean and all ranks change.
  teamChosen: ({ participant }, { participants }) =>
    (participants.get(participant)?.points ?? 0) > 0 ? 'everybody' : [participant],
  // The answer to a move has all that its participant may know: a thousand participants move once per second.
  answered: ({ answer, participant }) => (kindOf(answer.kind).search ? [] : [participant]),
  roundOpened: everybody,
  revealAsked: nobody,
  roundClosed: ({ round }, { rounds }) => {
    const kind = rounds.get(round)?.kind;
    return kind && kindOf(kind).search?.tellsAtClose ? 'everybody' : [];
  },
  // One participant's points change everybody's rank.
  roundRevealed: everybody,
  networkAnswered: everybody,
  // They are dismissed.
  participantRemoved: nobody,
  // They are not connected.
  participantRestored: nobody,
  seatGivenUp: nobody,
  slideChanged: nobody,
  clipSet: nobody,
  stageBlanked: nobody,
  roomHidden: nobody,
  lobbyLocked: nobody,
  leafingAllowed: nobody,
  reactionsAllowed: nobody,
  absenceTold: nobody,
  autoApproved: nobody,
  linkTapped: nobody,
  questionAsked: nobody,
  questionVoted: nobody,
  questionJudged: nobody,
  questionShown: nobody,
  trainingSet: nobody,
  networkReset: nobody,
  trainingBegan: nobody,
  trainerChanged: nobody,
  sessionEnded: nobody,
};

function owner(what: 'names' | 'drawings' | 'words', id: string, state: SessionState): string | undefined {
  if (what === 'names') return id;
  if (what === 'words') return id.split('/')[1];
  return state.drawings.get(id)?.participant;
}
