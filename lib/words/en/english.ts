// All of English. A part stands in exactly one of the four lots, by where it is needed.

import { desk } from './lots/desk';
import { first } from './lots/first';
import { later } from './lots/later';
import { server } from './lots/server';

export const english = { ...first, ...later, ...desk, ...server };
