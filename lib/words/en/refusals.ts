// Why the server or a phone refused something, by the code of the refusal.

import type { RejectionCode } from '../../session/rejection';
import type { FlawKind } from '../../short-text/clean';

export const refusals = {
  malformed: 'That message could not be read. Reload the page and try again.',
  notAllowed: 'Only the presenter can do that.',
  tooFast: 'That was a little too fast. Wait a moment and try again.',
  busy: 'The room is very busy. Nothing is lost; try again in a moment.',
  notStored: 'Nothing can be stored at the moment. Yours is kept here and sent again.',
  sessionEnded: 'This talk has ended. Everything you made is kept.',
  noSuchSlide: 'This talk has no such slide.',
  noSuchClip: 'This slide has no such video or sound.',
  noSuchActivity: 'This slide has no such activity.',
  noSuchRound: 'That activity is not open here.',
  notOpenYet: 'That is not open yet.',
  closed: 'Time’s up: this is closed.',
  alreadyAnswered: 'Your first answer counts, and we have it.',
  badAnswer: 'That answer does not fit here.',
  noSuchPerson: 'That participant is not in the room.',
  noSuchThing: 'That is no longer here.',
  removed: 'The presenter removed you from the talk. Nothing of yours is shown.',
  locked: 'No one new can join at the moment. Ask the presenter to open the door.',
  full: 'The room is full.',
  nameTaken: 'Someone here has that name, or one that looks like it. Choose another.',
  nameEmpty: 'A name needs at least one letter or digit.',
  nameTooLong: 'A name has at most 24 characters.',
  nameNotAllowed: 'That name has characters that can’t be shown. Choose another.',
  badQuestion: 'A question has 1 to 140 characters, all of which can be shown.',
  tooManyQuestions: 'The presenter has your questions. Wait until they have been read.',
  noSuchTeam: 'You can’t choose that team.',
  teamSettled: 'You already have points, and they stay with your team.',
  drawingsFull: 'This talk has as many drawings as it can hold. Thank you for yours.',
  tooManyDrawings: 'You have sent a thousand drawings. That is the limit.',
  failed: 'Something went wrong. Nothing is lost; try again.',
  timeout: 'The server did not answer. Nothing is lost; try again.',
  /** What in a typed text can’t be taken; `sign` is its code point or, of marks, the letter. */
  flaws: {
    direction: (sign) =>
      `A hidden character in it turns the reading direction (${sign}). Type it without that.`,
    invisible: (sign) => `An invisible character is in it (${sign}). Type it without that.`,
    unshown: (sign) => `One of its characters can’t be shown here (${sign}). Choose another.`,
    marks: (sign) => `Too many marks stand on the letter ${sign}. Type it with fewer.`,
  },
} as const satisfies Record<RejectionCode, string> & {
  flaws: Record<FlawKind, (sign: string) => string>;
};
