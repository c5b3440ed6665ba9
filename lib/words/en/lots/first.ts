// What a phone says on its first screens; it comes with the page.

import { door } from '../door';
import { ink } from '../ink';
import { live } from '../live';
import { names } from '../names';
import { phone } from '../phone';
import { refusals } from '../refusals';
import { slides } from '../slides';
import { ui } from '../ui';

export const first = { ui, live, ink, slides, names, refusals, phone, door };
