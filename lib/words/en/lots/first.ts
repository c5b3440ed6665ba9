// What a phone says before it has a seat; it comes with the page.

import { door } from '../door';
import { ui } from '../ui';

export const first = { ui, door };
