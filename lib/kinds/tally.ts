// What a room answered, added up. Small enough to send; has no one's name.

export type Tally =
  /** counts[i] people chose option i (choice, choices, true-false as [false, true], vote, scale as 1–5). */
  | { readonly kind: 'counts'; readonly counts: readonly number[]; readonly answered: number }
  /** Words with how many people sent them, most first. */
  | {
      readonly kind: 'words';
      readonly words: readonly (readonly [word: string, count: number])[];
      readonly answered: number;
    }
  /** Numbers in bins of equal width from min to max; the outermost hold what lies beyond as well. */
  | {
      readonly kind: 'histogram';
      readonly min: number;
      readonly max: number;
      readonly bins: readonly number[];
      readonly mean: number | null;
      readonly answered: number;
    }
  /** confusion[meant * 10 + picked] over the digits of a digit-pick. */
  | {
      readonly kind: 'confusion';
      readonly confusion: readonly number[];
      /** perDigit[place][picked]: the same for each digit by itself. */
      readonly perDigit: readonly (readonly number[])[];
      readonly accuracy: number | null;
      readonly answered: number;
    }
  /** Everybody's best w, each alone in a list. */
  | { readonly kind: 'places'; readonly places: readonly (readonly number[])[]; readonly answered: number };
