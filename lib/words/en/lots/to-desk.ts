'use client';

// English as stage, console, review, take-away and print load it: everything at once.

import type { Carried } from '../../words';
import { desk } from './desk';
import { first } from './first';
import { later } from './later';
import { room } from './room';

export const toDesk: Carried = { atHand: { ...first, ...room, ...later, ...desk } };
