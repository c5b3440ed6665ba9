import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packStrokes, textLength, unpackStrokes } from '@/lib/digits/packed-strokes';

const coordinate = fc.integer({ min: 0, max: 1023 });
const drawing = fc.array(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1 }), { minLength: 1 });

describe('a packed drawing', () => {
  it('is unpacked to the same strokes', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        expect(unpackStrokes(packStrokes(strokes))).toEqual(strokes);
      }),
    );
  });

  it('is as long as its text, which nobody has to write for that', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        expect(textLength(strokes)).toBe(JSON.stringify(strokes).length);
      }),
    );
  });
});
