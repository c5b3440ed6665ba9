// What of a drawing the wire lets in: refused outside the limits, never clamped. The 16 KB of its JSON are checked
// where bytes are seen; ./trace keeps honest drawings well below.

import { z } from 'zod';
import { countPoints, MAX_COORDINATE, MAX_POINTS, MAX_STROKES, type Strokes } from './stroke';

const coordinate = z.int().min(0).max(MAX_COORDINATE);
const strokeSchema = z
  .array(z.tuple([coordinate, coordinate]))
  .min(1)
  .max(MAX_POINTS);

/** A drawing on the wire: [[[x, y], …], …]. At least one point, no empty stroke. */
export const strokesSchema: z.ZodType<Strokes> = z
  .array(strokeSchema)
  .min(1)
  .max(MAX_STROKES)
  .refine((strokes) => countPoints(strokes) <= MAX_POINTS, { error: `more than ${MAX_POINTS} points` });
