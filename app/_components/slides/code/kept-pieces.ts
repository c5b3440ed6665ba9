// Which pieces of code stay when it becomes other code: the longest run of pieces that both have in the same order. Pure.

/** More pieces than this are all new: the table of them would be too large. */
const most = 1500;

/** Of each new piece the place of the old one that it was; null where it is new. */
export function keptPieces(old: readonly string[], now: readonly string[]): readonly (number | null)[] {
  if (old.length > most || now.length > most) return now.map(() => null);
  // lengths[i][j]: of the longest run in what follows from old[i] and now[j] on.
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: (number | null)[] = now.map(() => null);
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) kept[j++] = i++;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
