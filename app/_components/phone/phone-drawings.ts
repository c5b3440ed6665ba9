// The drawings of the widgets on phones. None is part of the page's first load: each comes with its own slide, and the
// next two while the phone is idle.

import { drawingsOn } from '../slides/drawings';
import { registry } from '../widgets/registry';

export const phoneDrawings = drawingsOn('phone', registry);
