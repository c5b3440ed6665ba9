// Items in an order that says nothing about the right one, except that it is another.

/**
 * Sorted by a hash of chance and text, and by the next hash while that is the right order. Whoever does not know
 * `chance` can't tell which of all other orders is right; whoever did could, wherever a hash was passed over. Of two
 * items the other order would be the right one, so they stand as the first hash has them. No two items are the same:
 * the parser refuses it.
 */
export function mixed(items: readonly string[], chance: number): readonly string[] {
  for (let attempt = 0; ; attempt++) {
    const shown = hashOrder(items, `${chance}/${attempt}`);
    if (items.length < 3 || shown.some((item, place) => item !== items[place])) return shown;
  }
}

/** Always the same, and says nothing about the order in which they were written: it follows from the set alone. */
export const settled = (items: readonly string[]): readonly string[] => hashOrder(items, 'settled');

/** Depends on the set of items alone, not on their order. */
const hashOrder = (items: readonly string[], salt: string): string[] =>
  items
    .map((item) => ({ item, key: hash(`${salt}/${item}`) }))
    .sort((a, b) => a.key - b.key || (a.item < b.item ? -1 : 1))
    .map(({ item }) => item);

/** FNV-1a, then mixed once more, because FNV's high bits barely follow the last letters. 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  return (h ^ (h >>> 15)) >>> 0;
}
