// Where the formula's symbols stand, in the pixels of the drawing they are in, whatever the canvas is scaled to.

import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Piece } from './formula-html';

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
export type Pieces = Readonly<Partial<Record<Piece, Box>>>;

export const middleOf = ({ left, right }: Box): number => (left + right) / 2;

/** `frame` holds the formula and is `width` pixels wide to the drawing. Empty before the first measure. */
export function usePieces(frame: RefObject<HTMLElement | null>, width: number): Pieces {
  const [pieces, setPieces] = useState<Pieces>({});
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setPieces(piecesIn(element, width));
    measure();
    // The formula's own font comes late.
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [frame, width]);
  return pieces;
}

function piecesIn(frame: HTMLElement, width: number): Pieces {
  const whole = frame.getBoundingClientRect();
  const scale = whole.width / width;
  if (scale === 0) return {};
  const boxes: [string, Box][] = [...frame.querySelectorAll<HTMLElement>('[data-piece]')].map((symbol) => {
    const { left, right, top, bottom } = symbol.getBoundingClientRect();
    const box = {
      left: (left - whole.left) / scale,
      right: (right - whole.left) / scale,
      top: (top - whole.top) / scale,
      bottom: (bottom - whole.top) / scale,
    };
    return [symbol.dataset.piece ?? '', box];
  });
  return Object.fromEntries(boxes);
}

/** The symbol whose middle is nearest to a point; null before the first measure. */
export function nearestPiece(
  pieces: Pieces,
  { x, y }: { readonly x: number; readonly y: number },
): Piece | null {
  let nearest: Piece | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [piece, box] of Object.entries(pieces) as [Piece, Box][]) {
    const away = Math.hypot(x - middleOf(box), y - (box.top + box.bottom) / 2);
    if (away < least) {
      least = away;
      nearest = piece;
    }
  }
  return nearest;
}
