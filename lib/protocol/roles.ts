// Who may say what. A command without a row here does not compile.

import type { SessionCommand } from '../session/command';
import type { Query } from './message';

/** Fixed at the handshake by a cookie or a stage key. */
export type ClientRole = 'presenter' | 'stage' | 'phone';

export const allowed: Record<SessionCommand['type'] | Query['type'], readonly ClientRole[]> = {
  goTo: ['presenter'],
  blank: ['presenter'],
  hideRoom: ['presenter'],
  lock: ['presenter'],
  allowLeafing: ['presenter'],
  allowReactions: ['presenter'],
  autoApprove: ['presenter'],
  judge: ['presenter'],
  approveAll: ['presenter'],
  rejectAll: ['presenter'],
  judgeQuestion: ['presenter'],
  showQuestion: ['presenter'],
  removePerson: ['presenter'],
  removeParticipants: ['presenter'],
  restoreParticipants: ['presenter'],
  grantTime: ['presenter'],
  moveToTeam: ['presenter'],
  openRound: ['presenter'],
  closeRound: ['presenter'],
  revealRound: ['presenter'],
  train: ['presenter'],
  resetNetwork: ['presenter'],
  endSession: ['presenter'],
  rename: ['phone'],
  draw: ['phone'],
  answer: ['phone'],
  draft: ['phone'],
  chooseTeam: ['phone'],
  askTime: ['phone'],
  ask: ['phone'],
  upvote: ['phone'],
  deleteDrawings: ['phone'],
  tapLink: ['phone'],
  stepBall: ['phone'],
  turnDial: ['phone'],
  people: ['presenter'],
  curve: ['presenter', 'stage'],
  ink: ['presenter', 'stage', 'phone'],
  slide: ['phone'],
  slideRounds: ['presenter', 'stage'],
  react: ['phone'],
  questions: ['phone'],
  takeAway: ['phone'],
  ping: ['presenter', 'stage', 'phone'],
};
