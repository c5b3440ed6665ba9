'use client';

// English as stage, console, review, take-away and print load it: everything at once.

import type { Carried } from '../../words';
import { first } from './first';
import { later } from './later';
import { others } from './others';
import { room } from './room';

export const toOthers: Carried = { atHand: { ...first, ...room, ...later, ...others } };
