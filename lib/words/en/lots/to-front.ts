'use client';

// English as the page with the PIN loads it.

import type { Carried } from '../../words';
import { door } from '../door';
import { first } from './first';

export const toFront: Carried = { atHand: { ...first, door } };
