// What every activity has, whatever its kind: as the deck declares it, and as it leaves the server before its reveal.

import type { Rich } from '../inline';

export type Scoring = 'none' | 'accuracy' | 'speed';

export type Common = {
  /** Unique in the deck: "Q2". A round is one opening of an activity. */
  readonly id: string;
  readonly slide: number;
  /** The question or instruction, plain text. */
  readonly prompt: string;
  /** How long it stays open; null until the presenter closes it. */
  readonly seconds: number | null;
  readonly scoring: Scoring;
  /** Points of a right answer before speed and streak. */
  readonly points: number;
  /** It opens automatically this many seconds after its slide came, once; absent: the presenter opens it. */
  readonly opens?: number;
  /** Which of several answers of one participant counts. */
  readonly keep: 'first' | 'last';
  /** What reveals the answer: the presenter, or the close itself. */
  readonly reveal: 'presenter' | 'close';
  /** Shown when the answer is revealed. */
  readonly explanation: string;
  /** The texts above and those of its list, where they are more than plain text. */
  readonly rich?: Rich;
};

/**
 * How participants take part: with an answer at one moment, in turns that go on until the round closes, or with
 * drawings.
 */
export type Way = 'answer' | 'turns' | 'drawings';

export type PublicCommon = Pick<
  Common,
  'id' | 'slide' | 'prompt' | 'seconds' | 'scoring' | 'points' | 'keep'
> & {
  readonly way: Way;
  /** Of the texts that are shown before the reveal. */
  readonly rich?: Rich;
};
