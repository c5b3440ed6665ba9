// What a phone says later: its activities and widgets come with code of their own, and so do these words.

import { charts } from '../charts';
import { kinds } from '../kinds/kinds';
import { widgets } from '../widgets';

export const later = { charts, kinds, widgets };
