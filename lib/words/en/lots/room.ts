// What a phone says in the room; it comes while the phone connects.

import { ink } from '../ink';
import { live } from '../live';
import { names } from '../names';
import { phone } from '../phone';
import { refusals } from '../refusals';
import { slides } from '../slides';

export const room = { live, ink, slides, names, refusals, phone };
