// What a command does to a session: events or a refusal. Reads the state, never touches it.
// Rules are told in docs/RULES.md.

import { shapes } from '../../deck/shapes';
import { assertNever, err, ok } from '../../result';
import type { InternalCommand, SessionCommand } from '../command';
import type { SessionEvent } from '../event';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import { answer } from './answer';
import type { Decision, DecisionContext } from './context';
import { deleteDrawings, draw } from './drawing';
import { tapLink } from './link';
import { approveAll, judge } from './moderation';
import { noteNetworkAnswers } from './network';
import { askTime, grantTime, join, removePerson, rename } from './people';
import { ask, judgeQuestion, showQuestion, upvote } from './questions';
import { closeRound, openRound, revealRound, timeIsUp } from './round';
import { stepBall, turnDial } from './search';
import { chooseTeam, moveToTeam } from './teams';

// After the end people may look back and the presenter may still tidy up; nothing new comes in.
const afterTheEnd = new Set([
  'join',
  'goTo',
  'blank',
  'hideRoom',
  'allowLeafing',
  'judge',
  'approveAll',
  'judgeQuestion',
  'showQuestion',
  'removePerson',
  'deleteDrawings',
  'tapLink',
  'endSession',
  // What the trainer did is noted whenever it did it, or a replay would end in another network.
  'noteBegan',
  'noteTrainerChange',
]);

export function decide(
  state: SessionState,
  command: SessionCommand | InternalCommand,
  context: DecisionContext,
): Decision {
  if (state.endedAt !== null && !afterTheEnd.has(command.type)) return err(reject('sessionEnded'));
  switch (command.type) {
    case 'goTo':
      return goTo(state, command, context);
    case 'blank':
      return toggle(state.blank, command.on, { type: 'stageBlanked', on: command.on });
    case 'hideRoom':
      return toggle(state.hidden, command.on, { type: 'roomHidden', on: command.on });
    case 'lock':
      return toggle(state.locked, command.on, { type: 'lobbyLocked', on: command.on });
    case 'allowLeafing':
      return toggle(state.leafing, command.on, { type: 'leafingAllowed', on: command.on });
    case 'allowReactions':
      return toggle(state.reactions, command.on, { type: 'reactionsAllowed', on: command.on });
    case 'autoApprove':
      return toggle(state.auto[command.what], command.on, {
        type: 'autoApproved',
        what: command.what,
        on: command.on,
      });
    case 'judge':
      return judge(state, command);
    case 'approveAll':
      return approveAll(state, command.what);
    case 'chooseTeam':
      return chooseTeam(state, command, context);
    case 'moveToTeam':
      return moveToTeam(state, command, context);
    case 'ask':
      return ask(state, command, context);
    case 'upvote':
      return upvote(state, command, context);
    case 'judgeQuestion':
      return judgeQuestion(state, command);
    case 'showQuestion':
      return showQuestion(state, command);
    case 'join':
      return join(state, command, context);
    case 'rename':
      return rename(state, command.name, context);
    case 'removePerson':
      return removePerson(state, command.participant);
    case 'askTime':
      return askTime(state, command.on, context);
    case 'grantTime':
      return grantTime(state, command);
    case 'openRound':
      return openRound(state, command.activity, context);
    case 'closeRound':
      return closeRound(state, command.round, context);
    case 'revealRound':
      return revealRound(state, command.round, context);
    case 'timeIsUp':
      return timeIsUp(state, context);
    case 'answer':
      return answer(state, command, context);
    case 'stepBall':
      return stepBall(state, command, context);
    case 'turnDial':
      return turnDial(state, command, context);
    case 'draw':
      return draw(state, command, context);
    case 'deleteDrawings':
      return deleteDrawings(state, context);
    case 'tapLink':
      return tapLink(state, command, context);
    case 'train':
      return train(state, command);
    case 'resetNetwork':
      return ok([{ type: 'networkReset', sizes: [...shapes[command.shape]!], seed: command.seed }]);
    case 'noteBegan': {
      const { learningRate, batchSize, recipe } = command;
      return ok([{ type: 'trainingBegan', learningRate, batchSize, recipe }]);
    }
    case 'noteTrainerChange':
      return ok([{ type: 'trainerChanged', step: command.step, change: command.change }]);
    case 'noteNetworkAnswers':
      return noteNetworkAnswers(state, command, context);
    case 'endSession':
      return state.endedAt === null ? ok([{ type: 'sessionEnded' }]) : ok([]);
    default:
      return assertNever(command);
  }
}

type Command<T extends SessionCommand['type']> = Extract<SessionCommand, { type: T }>;

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
