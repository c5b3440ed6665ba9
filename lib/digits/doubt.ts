// Is a drawing clearly not a digit? Judged by its geometry alone, with generous limits. A doubtful drawing is held apart
// until the presenter decides; nothing is refused here. Whether its label fits is judged in ./reference.

import { rasterise } from './rasterise';
import type { LabelDoubt } from './reference';
import { boundingBox, type Strokes } from './stroke';

/** dot: nothing but a touch · flat: a dash · strokes, line, ink: far more of it than a digit has. */
type ShapeDoubt = 'dot' | 'flat' | 'strokes' | 'line' | 'ink';

/** Why a drawing is held apart. */
export type Doubt = ShapeDoubt | LabelDoubt;

/** In the drawing's units (0–1023): smaller than two thirds of a cell of the pad is a slip of the finger. */
const SMALLEST_EXTENT = 24;

/** Among 7,494 digits by 30 people the extremes are: 1.96 wide, 3 strokes, a line of 4.96 sides, 129 pixels. */
const MOST = { widthToHeight: 2.5, strokes: 8, line: 9, ink: 160 };

/** Why a drawing should be looked at first, or null. `pixels` are its 784 grey values. */
export function doubt(strokes: Strokes, pixels: Uint8Array = rasterise(strokes)): ShapeDoubt | null {
  const box = boundingBox(strokes);
  if (box === null) return 'dot';
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const extent = Math.max(width, height);
  if (extent < SMALLEST_EXTENT) return 'dot';
  if (width > MOST.widthToHeight * height) return 'flat';
  if (strokes.length > MOST.strokes) return 'strokes';
  if (lineLength(strokes) > MOST.line * extent) return 'line';
  const ink = pixels.reduce((sum, grey) => sum + grey, 0) / 255;
  return ink > MOST.ink ? 'ink' : null;
}

/** How far the pen moved while it was down, in the drawing's units. */
function lineLength(strokes: Strokes): number {
  let length = 0;
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i++) {
      const dx = stroke[i]![0] - stroke[i - 1]![0];
      const dy = stroke[i]![1] - stroke[i - 1]![1];
      length += Math.sqrt(dx * dx + dy * dy);
    }
  }
  return length;
}
