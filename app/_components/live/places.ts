// Where keys lead in a deck: a place is a slide and a build, always named absolutely. Pure.

export type Place = { readonly slide: number; readonly step: number };
/** All that turning pages needs to know of a deck: its slides in order, each with its last build. */
export type DeckShape = readonly { readonly number: number; readonly steps: number }[];

const start: Place = { slide: 1, step: 0 };

export function nextPlace(deck: DeckShape, { slide, step }: Place): Place {
  const at = deck.findIndex((each) => each.number === slide);
  if (step < (deck[at]?.steps ?? 0)) return { slide, step: step + 1 };
  const next = deck[at + 1];
  return next ? { slide: next.number, step: 0 } : { slide, step };
}

/** Back from a slide's start leads to the end of the one before, with all its builds. */
export function previousPlace(deck: DeckShape, { slide, step }: Place): Place {
  if (step > 0) return { slide, step: step - 1 };
  const previous = deck[deck.findIndex((each) => each.number === slide) - 1];
  return previous ? { slide: previous.number, step: previous.steps } : { slide, step };
}

export function firstPlace(deck: DeckShape): Place {
  const first = deck[0];
  return first ? { slide: first.number, step: 0 } : start;
}

export function lastPlace(deck: DeckShape): Place {
  const last = deck.at(-1);
  return last ? { slide: last.number, step: last.steps } : start;
}
