// What a command does to a session: events, or a refusal. Reads the state and never changes it. docs/RULES.md has the
// rules.

import { shapes } from '../../nn/shapes';
import { err, ok } from '../../result';
import type { InternalCommand, SessionCommand } from '../command';
import type { SessionEvent } from '../event';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import { answer } from './answer';
import { playClip } from './clip';
import type { Decision, DecisionContext } from './context';
import { draft } from './draft';
import { deleteDrawings, draw } from './drawing';
import { tapLink } from './link';
import { judge, judgeAll, takeBackRejection } from './moderation';
import { noteNetworkAnswers } from './network';
import {
  askTime,
  grantTime,
  join,
  removeParticipants,
  removePerson,
  rename,
  restoreParticipants,
} from './participants';
import { ask, judgeQuestion, showQuestion, upvote } from './questions';
import { closeRound, endSession, openRound, revealRound, timeIsUp } from './round';
import { takeMove } from './search';
import { chooseTeam, moveToTeam } from './teams';

type AnyCommand = SessionCommand | InternalCommand;
type Command<T extends AnyCommand['type']> = Extract<AnyCommand, { type: T }>;

/** After the end, participants may look back and the presenter may tidy up; nothing new comes in. */
const afterTheEnd: ReadonlySet<AnyCommand['type']> = new Set([
  'join',
  'goTo',
  'blank',
  'hideRoom',
  'playClip',
  'allowLeafing',
  'judge',
  'approveAll',
  'rejectAll',
  'takeBackRejection',
  'judgeQuestion',
  'showQuestion',
  'removePerson',
  'removeParticipants',
  'restoreParticipants',
  'deleteDrawings',
  'tapLink',
  'endSession',
  // What the trainer did is always noted, or a replay would end in another network.
  'noteBegan',
  'noteTrainerChange',
]);

export function decide(state: SessionState, command: AnyCommand, context: DecisionContext): Decision {
  if (state.endedAt !== null && !afterTheEnd.has(command.type)) return err(reject('sessionEnded'));
  const handle = handlers[command.type] as Handler<AnyCommand>;
  return handle(state, command, context);
}

type Handler<C> = (state: SessionState, command: C, context: DecisionContext) => Decision;

/** A command without a handler does not compile. */
const handlers: { readonly [T in AnyCommand['type']]: Handler<Command<T>> } = {
  goTo,
  blank: ({ blank }, { on }) => toggle(blank, on, { type: 'stageBlanked', on }),
  hideRoom: ({ hidden }, { on }) => toggle(hidden, on, { type: 'roomHidden', on }),
  lock: ({ locked }, { on }) => toggle(locked, on, { type: 'lobbyLocked', on }),
  allowLeafing: ({ leafing }, { on }) => toggle(leafing, on, { type: 'leafingAllowed', on }),
  tellAbsence: ({ tellsAbsence = false }, { on }) => toggle(tellsAbsence, on, { type: 'absenceTold', on }),
  allowReactions: ({ reactions }, { on }) => toggle(reactions, on, { type: 'reactionsAllowed', on }),
  autoApprove: ({ auto }, { what, on }) => toggle(auto[what], on, { type: 'autoApproved', what, on }),
  judge,
  approveAll: (state, { what }) => judgeAll(state, what, 'approved'),
  rejectAll: (state, { what }) => judgeAll(state, what, 'rejected'),
  takeBackRejection,
  chooseTeam,
  moveToTeam,
  ask,
  upvote,
  judgeQuestion,
  showQuestion,
  join,
  rename: (state, { name }, context) => rename(state, name, context),
  removePerson: (state, { participant }) => removePerson(state, participant),
  removeParticipants: (state, { participants }) => removeParticipants(state, participants),
  restoreParticipants: (state, { participants }, context) =>
    restoreParticipants(state, participants, context),
  askTime: (state, { on }, context) => askTime(state, on, context),
  grantTime,
  playClip,
  openRound: (state, { activity }, context) => openRound(state, activity, context),
  closeRound,
  revealRound,
  timeIsUp: (state, _command, context) => timeIsUp(state, context),
  answer,
  draft,
  stepBall: takeMove,
  turnDial: takeMove,
  draw,
  deleteDrawings: (state, _command, context) => deleteDrawings(state, context),
  tapLink,
  train,
  resetNetwork: (_state, { shape, seed }) => ok([{ type: 'networkReset', sizes: [...shapes[shape]!], seed }]),
  noteBegan: (_state, { learningRate, batchSize, recipe }) =>
    ok([{ type: 'trainingBegan', learningRate, batchSize, recipe }]),
  noteTrainerChange: (_state, { step, change }) => ok([{ type: 'trainerChanged', step, change }]),
  noteNetworkAnswers,
  endSession,
};

function goTo(state: SessionState, { slide, step }: Command<'goTo'>, { deck }: DecisionContext): Decision {
  const target = deck.slides[slide - 1];
  if (!target || step > target.steps) return err(reject('noSuchSlide'));
  if (state.slide === slide && state.step === step) return ok([]);
  return ok([{ type: 'slideChanged', slide, step }]);
}

const toggle = (present: boolean, wanted: boolean, event: SessionEvent): Decision =>
  ok(present === wanted ? [] : [event]);

function train(state: SessionState, { running, pace, learningRate }: Command<'train'>): Decision {
  const now = state.training;
  const same = now.running === running && now.pace === pace && now.learningRate === learningRate;
  return ok(same ? [] : [{ type: 'trainingSet', running, pace, learningRate }]);
}
