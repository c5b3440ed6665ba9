// What a language must say of every kind of activity, beside the sentences of the kind's own screens.

import type { ActivityKind, Answer, AnswerOf, PublicActivity, PublicOf } from '../kinds/kinds';

export type KindWords<K extends ActivityKind> = WordsOn<AnswerOf<K>, PublicOf<K>>;
export type AnyKindWords = WordsOn<Answer, PublicActivity>;

type WordsOn<Said, Shown> = {
  /** How many have taken part. */
  readonly taken: Taken;
  /** An answer, in full. */
  readonly said: (answer: Said, activity: Shown) => string;
  /** What an answer is called while it is sent and once the server has it; `said` where this is left out. */
  readonly named?: (answer: Said, activity: Shown) => Named;
  /** What a place in the tally is called that the activity itself does not name. */
  readonly place?: (place: number, activity: Shown) => string;
} & {
  /** Sentences of the kind's own screens. */
  readonly [own: string]: unknown;
};

export type Taken = {
  /** 31 of 47 have answered. */
  readonly sentence: (n: number, of: number) => string;
  /** The same after its number, which stands out: of 47 have answered. */
  readonly after: (of: number) => string;
};

/** `several`: its verb is in the plural. */
export type Named = { readonly name: string; readonly several: boolean };
