// Expected refusals, as codes. Each language has a sentence for each code (lib/words/<lang>/refusals.ts).

export type RejectionCode =
  | 'malformed'
  | 'notAllowed'
  | 'tooFast'
  | 'busy'
  | 'notStored'
  | 'sessionEnded'
  | 'noSuchSlide'
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
  | 'failed'
  | 'timeout';

export type Rejection = {
  readonly code: RejectionCode;
  /** When a repeat makes sense, ms from now. */
  readonly retryAfter?: number;
};

export const reject = (code: RejectionCode, retryAfter?: number): Rejection =>
  retryAfter === undefined ? { code } : { code, retryAfter };

const passing: ReadonlySet<RejectionCode> = new Set(['tooFast', 'busy', 'notStored', 'failed', 'timeout']);

/** Whether the refusal passes: the same command, sent again after a while, may succeed. All others are final. */
export const isPassing = (code: RejectionCode): boolean => passing.has(code);
