// What only the server says: pages without scripts, a deck's mistakes, the terminal.

import { deck } from '../deck';
import { edge } from '../edge';
import { imports } from '../imports/imports';
import { pages } from '../pages';
import { start } from '../start';
import { tools } from '../tools';
import { verify } from '../verify';

export const server = { pages, deck, imports, start, tools, verify, edge };
