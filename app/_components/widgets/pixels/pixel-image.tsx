// The digit in the field, one pixel per module of the squared paper, and some of its grey values written out.

import { useMemo } from 'react';
import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';
import { Picture } from '../parts/pass/picture';
import { type RoomDigit, whoDrew } from '../parts/pass/room-digit';
import { Lens } from './lens';
import { greysOf, mostVaried } from './patch';

const picture = { x: 888, y: 36, cell: 36 };
const lens = { x: 108, y: 438, cell: 128 };

export function PixelImage({ digit }: { readonly digit: RoomDigit }) {
  const { pixels } = digit;
  const words = useWords('widgets');
  const patch = useMemo(() => mostVaried(pixels, 5, 4), [pixels]);
  const place = {
    x: picture.x + patch.column * picture.cell,
    y: picture.y + patch.row * picture.cell,
    width: patch.columns * picture.cell,
    height: patch.rows * picture.cell,
  };
  const end = { x: lens.x + patch.columns * lens.cell, y: lens.y + (patch.rows * lens.cell) / 2 };
  const middle = place.y + place.height / 2;
  const bend = (end.x + picture.x) / 2;
  return (
    <Figure says={describe(digit, pixels, words)} width={1920} height={1080} className="whole-canvas">
      <Label x={60} y={306} size={38} voice={digit.standIn ? 'talk' : 'people'} weight={560}>
        {whoDrew(digit, words.digits)}
      </Label>
      <Label x={60} y={356} size={32} hue="var(--ink-2)">
        {words.pixels.scale}
      </Label>
      <Picture pixels={pixels} {...picture} />
      <g fill="none" stroke="var(--room-ink)" strokeWidth={4}>
        <rect {...place} />
        <path d={`M${end.x} ${end.y}C${bend} ${end.y} ${bend} ${middle} ${place.x} ${middle}`} />
      </g>
      <Lens pixels={pixels} patch={patch} {...lens} size={44} labels={30} />
    </Figure>
  );
}

function describe(digit: RoomDigit, pixels: Uint8Array, words: Words['widgets']): string {
  const patch = mostVaried(pixels, 5, 4);
  const rows = greysOf(pixels, patch).map((greys, i) => ({
    row: patch.row + i,
    greys: greys.map((grey) => fixed(grey)),
  }));
  return words.pixels.describeImage(whoDrew(digit, words.digits), patch.column, rows);
}
