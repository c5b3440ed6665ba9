// What people do in a round, by its kind. Pure.

import type { Activity } from '@/lib/kinds/kinds';

/** What people of the room have done in a round. */
export const doneWord = (kind: Activity['kind']): 'drawn' | 'voted' | 'answered' =>
  kind === 'draw' ? 'drawn' : kind === 'vote' ? 'voted' : 'answered';
