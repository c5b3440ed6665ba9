// All of English. A part stands in exactly one of the six lots, by where it is needed.

import { checking } from './lots/checking';
import { first } from './lots/first';
import { later } from './lots/later';
import { others } from './lots/others';
import { room } from './lots/room';
import { server } from './lots/server';

export const english = { ...first, ...room, ...later, ...others, ...checking, ...server };
