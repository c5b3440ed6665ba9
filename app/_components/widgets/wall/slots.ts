// Where drawings hang on a wall with a fixed number of places. Pure.

/**
 * Keeps everybody where they hang: ids that are gone leave a gap, new ones take the gaps in order. `null` is an
 * empty place. `ids` are at most `size`, oldest first.
 */
export function hang(
  before: readonly (string | null)[],
  ids: readonly string[],
  size: number,
): (string | null)[] {
  const wanted = new Set(ids);
  const places = Array.from({ length: size }, (_, place) => {
    const id = before[place] ?? null;
    return id !== null && wanted.has(id) ? id : null;
  });
  const hanging = new Set(places);
  let place = 0;
  for (const id of ids) {
    if (hanging.has(id)) continue;
    while (place < size && places[place] !== null) place++;
    if (place === size) break;
    places[place] = id;
  }
  return places;
}
