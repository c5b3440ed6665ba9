// The attributes of ::network: the sizes of a small network, or what is shown of the session's own.

import { z } from 'zod';
import { oneOf, together, wholes } from '../../fields';

export const network = z
  .object({
    layers: wholes(1, 16, [2, 6]).optional(),
    show: oneOf('input', 'outer', 'all').optional(),
  })
  .superRefine(
    together({
      show: ({ layers, show }) => (layers && show ? { code: 'notOwnNetwork', name: 'layers' } : null),
    }),
  )
  .transform(({ layers, show }) => ({ layers: layers ?? null, show: show ?? ('all' as const) }));
