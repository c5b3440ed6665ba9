'use client';

// English as the page that tests a device loads it.

import type { Carried } from '../../words';
import { checking } from './checking';
import { first } from './first';

export const toCheck: Carried = { atHand: { ...first, ...checking } };
