// guess: a blind search for the lowest cost, by turning a dial without numbers. Turns have a command of their own.

import { bestTry, dialAt, dialCost, dialStart } from '../../descent/dial';
import type { Kind } from '../kind';

type Shown = { readonly min: number; readonly max: number };
type Own = Shown & { readonly target: 'square' };
/** Every w that was tried, in order. */
type Said = { readonly tried: readonly number[] };
type Told = {
  readonly kind: 'dial';
  /** Of each try, in order; the cost where the dial stood untouched first. */
  readonly costs: readonly number[];
  /** The w of those, once nobody can search any more. */
  readonly ws: readonly number[] | null;
};

export const guess: Kind<Own, Shown, Said, Told> = {
  way: 'turns',
  read(written) {
    const own = written.attributes(({ oneOf, number }) => ({
      target: oneOf('square').default('square'),
      min: number(-100, 100).default(-4),
      max: number(-100, 100).default(4),
    }));
    if (!own || !written.noList()) return null;
    return own.min < own.max ? own : written.fail({ code: 'minBelowMax' });
  },
  show: ({ min, max }) => ({ min, max }),
  answer: () => null,
  search: {
    command: 'turnDial',
    move(own, index, before, move) {
      if (move.type !== 'turnDial') return 'bad';
      const tried = before?.tried ?? [];
      if (move.n <= tried.length) return 'known';
      if (move.n > tried.length + 1) return 'bad';
      return { tried: [...tried, dialAt(own, dialStart(own, index), move.turn)] };
    },
    told(own, index, said, open) {
      const ws = [dialStart(own, index), ...(said?.tried ?? [])];
      return { kind: 'dial', costs: ws.map(dialCost), ws: open ? null : ws };
    },
    tellsAtClose: true,
  },
  judge: null,
  solution: () => null,
  tally: (_, answers) => ({
    kind: 'places',
    places: answers
      .map(({ tried }) => bestTry(tried) || 0)
      .sort((a, b) => a - b)
      .map((w) => [w]),
    answered: answers.length,
  }),
  // The room's guesses land on the curve as soon as nobody searches any more.
  tallyFrom: 'closed',
  places: () => [],
  rows: () => [],
  text: ({ tried }) => tried.join(' '),
  pretend: () => null,
  best: () => null,
};
