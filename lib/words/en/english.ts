// All of English. A part stands in exactly one of the four lots, by where it is needed.

import { desk } from './desk';
import { first } from './first';
import { later } from './later';
import { server } from './server';

export const english = { ...first, ...later, ...desk, ...server };
