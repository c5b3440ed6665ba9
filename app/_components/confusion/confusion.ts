// What the network took for what, as counts. Pure.

/** counts[meant * 10 + read]. */
export type Confusion = readonly number[];

export type Mistake = { readonly label: number; readonly read: number; readonly count: number };

/** The most frequent misreading, the first of equals; null where everything was read right. */
export function commonestMistake(confusion: Confusion): Mistake | null {
  let worst: Mistake | null = null;
  confusion.forEach((count, cell) => {
    const label = Math.floor(cell / 10);
    const read = cell % 10;
    if (label !== read && count > (worst?.count ?? 0)) worst = { label, read, count };
  });
  return worst;
}

/** How many were read right, and of how many. */
export function scoreOf(confusion: Confusion): { readonly right: number; readonly count: number } {
  let right = 0;
  let count = 0;
  confusion.forEach((times, cell) => {
    count += times;
    if (cell % 11 === 0) right += times;
  });
  return { right, count };
}
