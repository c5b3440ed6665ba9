// What a session's network computes and learns by: as its deck says, else as always.

import type { Deck } from '../deck/deck';
import { defaultFormulas, type Formulas } from '../nn/recipe';

export const formulasOf = ({ network: { hidden, cost } }: Pick<Deck, 'network'>): Formulas => ({
  hidden,
  cost: cost ?? defaultFormulas.cost,
});
