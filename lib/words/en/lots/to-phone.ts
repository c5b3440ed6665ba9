'use client';

// English as a phone loads it: the first screens' words with the page, the others once a screen asks for them.

import type { Carried } from '../../words';
import { first } from './first';

export const toPhone: Carried = { atHand: first, later: async () => (await import('./later')).later };
