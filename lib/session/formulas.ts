// The formulas of a session's network: the deck's choice, else the default.

import type { Deck } from '../deck/deck';
import { defaultFormulas, type Formulas } from '../nn/recipe';

export const formulasOf = ({ network: { hidden, cost } }: Pick<Deck, 'network'>): Formulas => ({
  hidden,
  cost: cost ?? defaultFormulas.cost,
});
