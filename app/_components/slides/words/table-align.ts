// How the cells of a table's column are set.

import type { TableWords } from '../blocks';

type Align = NonNullable<TableWords['align']>[number];

/** As the deck says; else as the surface does. */
export const setTo = (align: Align | undefined) => (align ? { textAlign: align } : undefined);
