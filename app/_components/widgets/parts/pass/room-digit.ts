// The digit that a drawing of the network looks into: one of the room's, or a test digit until there is one.

import { useMemo, useState } from 'react';
import { standIn } from '@/lib/digits/stand-ins';
import type { WallDrawing } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import type { Drawings } from '../../../live/use-ink';
import type { RoomView } from '../../../slides/live-props';

export type RoomDigit = {
  /** Tells digits apart; a stand-in's is "stand-in 3". */
  readonly id: string;
  readonly label: number;
  /** 784 grey values 0–255. */
  readonly pixels: Uint8Array;
  /** Who drew it; null for a stand-in, and while names are covered. */
  readonly name: string | null;
  readonly standIn: boolean;
};

type Source = { readonly view: RoomView | null; readonly drawings: Drawings };

/** The digit of the slide, for every surface the same. Null for the moment that its pixels take to come. */
export function useFeatured({ view, drawings }: Source): RoomDigit | null {
  const featured = view?.featured ?? null;
  const pixels = featured && drawings.get(featured.id)?.pixels;
  return useMemo(() => {
    if (!featured) return theStandIn(3);
    return pixels ? roomDigit(featured, pixels) : null;
  }, [featured, pixels]);
}

/** The newest of one label when the drawing appeared; it stays while it may be shown. */
export function useRoomDigit({ view, drawings }: Source, label: number): RoomDigit | null {
  const [kept, setKept] = useState<string | null>(null);
  const wall = view?.wall ?? [];
  const found =
    wall.find((digit) => digit.id === kept && digit.label === label) ??
    wall.findLast((digit) => digit.label === label) ??
    null;
  if (found && found.id !== kept) setKept(found.id);
  const pixels = found && drawings.get(found.id)?.pixels;
  return useMemo(() => {
    if (!found) return theStandIn(label);
    return pixels ? roomDigit(found, pixels) : null;
  }, [found, pixels, label]);
}

const roomDigit = ({ id, label, name }: WallDrawing, pixels: Uint8Array): RoomDigit => ({
  id,
  label,
  pixels,
  name,
  standIn: false,
});

const theStandIn = (label: number): RoomDigit => ({
  id: `stand-in ${label}`,
  label,
  pixels: standIn(label),
  name: null,
  standIn: true,
});

/** "Wobbly Four drew a 3", "A 3 from the MNIST test set". */
export function whoDrew(
  { name, label, standIn: notOurs }: RoomDigit,
  words: Words['widgets']['digits'],
): string {
  if (notOurs) return words.ofTestSet(label);
  return name === null ? words.drewSomebody(label) : words.drewBy(name, label);
}
