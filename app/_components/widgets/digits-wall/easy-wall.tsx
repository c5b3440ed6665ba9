// Twenty digits in five columns, 7 squares of 28 apart: a wall to read aloud.

import { Digit } from '../../ui/digit';

type Props = { readonly pictures: readonly (Uint8Array | undefined)[] };

const columns = 5;
const cell = 196;
/** The field's module lines every seventh: four and a half rows stand in the middle of it. */
const side = 1009;

export function EasyWall({ pictures }: Props) {
  const rows = Math.ceil(pictures.length / columns);
  const left = (side - columns * cell) / 2;
  const top = Math.max(0, (side - rows * cell) / 2);
  return (
    <section className="graph digits-field" aria-label={`${pictures.length} digits of the test set`}>
      {pictures.map(
        (pixels, place) =>
          pixels && (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a digit's place on the wall is its identity
              key={place}
              className="digits-tile"
              style={{ left: left + (place % columns) * cell, top: top + Math.floor(place / columns) * cell }}
            >
              <Digit pixels={pixels} side={168} label="A handwritten digit" />
            </div>
          ),
      )}
    </section>
  );
}
