// What was picked for each of several items. Pure.

export type Picks = readonly (number | null)[];

/** With another choice for one item; `once`: whoever had that choice loses it. */
export const picked = (chosen: Picks, item: number, choice: number | null, once: boolean): Picks =>
  chosen.map((each, place) => {
    if (place === item) return choice;
    return once && choice !== null && each === choice ? null : each;
  });

/** The next item without a choice, from one on and round again; null: all have one. */
export function nextEmpty(chosen: Picks, from: number): number | null {
  const places = chosen.map((_, step) => (from + step) % chosen.length);
  return places.find((place) => chosen[place] === null) ?? null;
}
