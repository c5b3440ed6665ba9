// Expected refusals, as codes. Each language has a sentence for each code (lib/words/<lang>/refusals.ts).

import type { Flaw } from '../short-text/clean';

export type RejectionCode =
  | 'malformed'
  | 'notAllowed'
  | 'tooFast'
  | 'busy'
  | 'notStored'
  | 'sessionEnded'
  | 'noSuchSlide'
  | 'noSuchClip'
  | 'noSuchActivity'
  | 'noSuchRound'
  | 'notOpenYet'
  | 'closed'
  | 'alreadyAnswered'
  | 'badAnswer'
  | 'noSuchPerson'
  | 'noSuchThing'
  | 'removed'
  | 'locked'
  | 'full'
  | 'nameTaken'
  | 'nameEmpty'
  | 'nameTooLong'
  | 'nameNotAllowed'
  | 'badQuestion'
  | 'tooManyQuestions'
  | 'noSuchTeam'
  | 'teamSettled'
  | 'tooManyDrawings'
  | 'drawingsFull'
  | 'failed'
  | 'timeout';

export type Rejection = {
  readonly code: RejectionCode;
  /** What in a typed text can't be taken. */
  readonly flaw?: Flaw;
  /** When a repeat makes sense, ms from now. */
  readonly retryAfter?: number;
};

export const reject = (code: RejectionCode, retryAfter?: number): Rejection =>
  retryAfter === undefined ? { code } : { code, retryAfter };

/** A text was refused, for what is wrong in it or else for its length. */
export const flawed = (code: RejectionCode, flaw: Flaw | undefined): Rejection =>
  flaw === undefined ? { code } : { code, flaw };

const passing: ReadonlySet<RejectionCode> = new Set(['tooFast', 'busy', 'notStored', 'failed', 'timeout']);

/** Whether the refusal passes: the same command, sent again after a while, may succeed. All others are final. */
export const isPassing = (code: RejectionCode): boolean => passing.has(code);
