// The digit's picture, and beside it the part of its inputs that is shown.

import { InputColumn } from './input-column';
import type { InputSlice } from './input-slice';
import { shownInputs } from './input-slice';
import type { PassLayout } from './pass-layout';
import { Picture } from './picture';

type Props = {
  readonly layout: Pick<PassLayout, 'picture' | 'inputs'>;
  readonly pixels: Uint8Array;
  readonly slice: InputSlice;
  /** How much of the pixels' ink has come to the inputs, 0 … 1. */
  readonly filled: number;
};

export function PictureInputs({ layout: { picture, inputs }, pixels, slice, filled }: Props) {
  const { x, y, cell } = picture;
  return (
    <>
      <Picture pixels={pixels} x={x} y={y} cell={cell} slice={slice} />
      <InputColumn
        neurons={inputs}
        pixels={pixels}
        slice={slice}
        filled={filled}
        from={{ x: x + (slice.column + shownInputs) * cell, y: y + (slice.row + 0.5) * cell }}
      />
    </>
  );
}
