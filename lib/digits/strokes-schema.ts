// Which drawings the server accepts: those outside the limits are refused, never clamped. The 16 KB of its JSON are
// checked where bytes are seen; ./trace keeps ordinary drawings well below.

import { z } from 'zod';
import { MAX_COORDINATE, MAX_POINTS, MAX_STROKES, type Strokes } from './stroke';

/**
 * A drawing as it is sent: [[[x, y], …], …]. At least one point, no empty stroke. Checked by hand: when a whole room draws at
 * once this is most of the parsing, and schemas of single points take many times as long.
 */
export const strokesSchema: z.ZodType<Strokes> = z.custom<Strokes>(isDrawing);

function isDrawing(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1 || value.length > MAX_STROKES) return false;
  let points = 0;
  for (const stroke of value) {
    if (!Array.isArray(stroke) || stroke.length < 1) return false;
    points += stroke.length;
    if (points > MAX_POINTS || !stroke.every(isPoint)) return false;
  }
  return true;
}

const isPoint = (point: unknown): boolean =>
  Array.isArray(point) && point.length === 2 && isCoordinate(point[0]) && isCoordinate(point[1]);

const isCoordinate = (x: unknown): boolean =>
  typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= MAX_COORDINATE;
