// Keys for lists that never change: a deck's blocks, words and cells are told apart by where they stand.

export function keyed<T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] {
  return items.map((item, place) => ({ key: String(place), item }));
}
