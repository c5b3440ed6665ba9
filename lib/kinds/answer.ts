// What a person can answer, by kind of activity; checked against the activity before it counts.

export type Answer =
  | { readonly kind: 'choice'; readonly option: number }
  | { readonly kind: 'choices'; readonly options: readonly number[] }
  | { readonly kind: 'true-false'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  /** The items' words as the person arranged them: places in the right order would give it away to its sender. */
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'vote'; readonly option: number }
  /** One pick a digit, null where the time ran out. */
  | { readonly kind: 'digit-pick'; readonly picks: readonly (number | null)[] }
  /** Every w tried, in order. */
  | { readonly kind: 'guess'; readonly tried: readonly number[] }
  /** Every place of one's ball, its start first: x in [0, 2], y in [0, 1]. */
  | { readonly kind: 'descend'; readonly path: readonly (readonly [number, number])[] }
  | { readonly kind: 'toggles'; readonly on: readonly boolean[] };
