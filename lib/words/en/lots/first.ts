// What a phone says before it has a seat; it comes with the page.

import { entry } from '../entry';
import { ui } from '../ui';

export const first = { ui, entry };
