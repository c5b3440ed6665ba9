// Twenty digits that anybody reads, 7 modules apart: a wall to read aloud.

import { Digit } from '../../ui/digit';
import { useWords } from '../../words/words';

type Props = { readonly pictures: readonly (Uint8Array | undefined)[] };

const columns = 5;
const cell = 252;
const rowsInField = 4;

export function EasyWall({ pictures }: Props) {
  const words = useWords('widgets');
  const top = (Math.max(0, rowsInField - Math.ceil(pictures.length / columns)) * cell) / 2;
  return (
    <section className="graph digits-field" aria-label={words.digitsWall.describe(pictures.length)}>
      {pictures.map(
        (pixels, place) =>
          pixels && (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a digit's place on the wall is its identity
              key={place}
              className="digits-tile"
              style={{ left: (place % columns) * cell, top: top + Math.floor(place / columns) * cell }}
            >
              <Digit pixels={pixels} side={196} label={words.digits.handwritten} />
            </div>
          ),
      )}
    </section>
  );
}
