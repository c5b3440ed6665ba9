// All of English. A part stands in exactly one of the five lots, by where it is needed.

import { first } from './lots/first';
import { later } from './lots/later';
import { others } from './lots/others';
import { room } from './lots/room';
import { server } from './lots/server';

export const english = { ...first, ...room, ...later, ...others, ...server };
