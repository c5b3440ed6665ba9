// Expected refusals: a code for programs and one table with the sentence for people.

const sentences = {
  malformed: 'That message could not be read. Reload the page and try again.',
  notAllowed: 'That is for the presenter to do.',
  tooFast: 'That was a little fast. Wait a moment and send it again.',
  busy: 'The room is very busy. It is still here; send it again in a moment.',
  sessionEnded: 'This talk has ended. What you made is kept.',
  noSuchSlide: 'The talk has no such slide.',
  noSuchActivity: 'This slide has no such activity.',
  noSuchRound: 'That question is not open here.',
  notOpenYet: 'That question is not open yet.',
  closed: 'The time for that question is over.',
  alreadyAnswered: 'Your first answer counts, and it is in.',
  badAnswer: 'That answer does not fit the question.',
  noSuchPerson: 'That person is not in the room.',
  noSuchThing: 'That is no longer here.',
  removed: 'The presenter took you off the list. Nothing of yours is shown.',
  locked: 'The doors are closed. Ask the presenter to open them.',
  full: 'The room is full.',
  nameTaken: 'Somebody here has that name, or one that looks like it. Choose another.',
  nameEmpty: 'A name needs at least one letter or digit.',
  nameTooLong: 'A name has at most 24 characters.',
  nameNotAllowed: 'That name has characters that cannot be shown. Choose another.',
  badQuestion: 'A question has 1 to 140 characters that can be shown.',
  tooManyQuestions: 'Your questions are with the presenter. Wait until somebody has looked at them.',
  noSuchTeam: 'There is no such team to choose here.',
  teamSettled: 'You have points already, and they stay with your team.',
  tooManyDrawings: 'You have sent a thousand drawings. That is enough for one person.',
  alreadyOpen: 'Another question is open. Close it first.',
  notClosed: 'Close the question before you reveal it.',
  failed: 'Something went wrong here. Nothing is lost; send it again.',
  timeout: 'No answer came. It is still here; send it again.',
} as const;

export type RejectionCode = keyof typeof sentences;

export type Rejection = {
  readonly code: RejectionCode;
  readonly message: string;
  /** When a repeat makes sense, ms from now. */
  readonly retryAfter?: number;
};

export const reject = (code: RejectionCode, retryAfter?: number): Rejection =>
  retryAfter === undefined
    ? { code, message: sentences[code] }
    : { code, message: sentences[code], retryAfter };

const passing: ReadonlySet<RejectionCode> = new Set(['tooFast', 'busy', 'failed', 'timeout']);

/** Whether the refusal passes: the same command, sent again after a while, may succeed. All others are final. */
export const isPassing = (code: RejectionCode): boolean => passing.has(code);
