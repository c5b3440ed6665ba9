// What a phone says in the room; it comes while the phone connects.

import { door } from '../door';
import { ink } from '../ink';
import { names } from '../names';
import { phone } from '../phone';
import { refusals } from '../refusals';
import { slides } from '../slides';

export const room = { door, ink, slides, names, refusals, phone };
