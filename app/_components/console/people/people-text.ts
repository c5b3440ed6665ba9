// Sentences of the console that depend on counts. Pure.

import type { Activity } from '@/lib/deck/activity';
import type { Moderated } from '@/lib/session/state';

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** What people of the room have done in a round, after "31 of 47 have". */
export const doneWord = (kind: Activity['kind']): string =>
  kind === 'draw' ? 'drawn' : kind === 'vote' ? 'voted' : 'answered';

export const kindText: Readonly<Record<Moderated, string>> = {
  drawings: 'Drawings',
  names: 'Names',
  words: 'Words',
};

/** What goes when a person is removed. */
export function removalText(digits: number): string {
  const drawings = digits === 0 ? '' : ` ${count(digits, 'drawing')},`;
  return `Their name,${drawings} answers and points go from the stage, the review and the downloads; the network is trained again without them. This phone can't come back. There is no undo.`;
}

/** What of the room's digits becomes of a network that begins anew. */
export function stayText(digits: number): string {
  if (digits === 0) return 'The room has drawn nothing for it yet.';
  return digits === 1
    ? "The room's digit stays and joins it again."
    : `The room's ${count(digits, 'digit')} stay and join it again.`;
}
