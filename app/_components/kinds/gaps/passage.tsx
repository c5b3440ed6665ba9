// A text with something in each of its gaps.

import type { ReactNode } from 'react';
import type { Rich as RichWords } from '@/lib/inline';
import { Rich } from '../../slides/rich';

type Props = {
  /** One more than gaps. */
  readonly pieces: readonly string[];
  readonly rich: RichWords | undefined;
  readonly gap: (place: number) => ReactNode;
};

export function Passage({ pieces, rich, gap }: Props) {
  return pieces.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are places
    <span key={place}>
      {place > 0 && gap(place - 1)}
      <Piece {...{ piece, rich }} />
    </span>
  ));
}

/** Formulas and code are known by what stands in the piece, without the spaces around. */
function Piece({ piece, rich }: { readonly piece: string; readonly rich: RichWords | undefined }) {
  const text = piece.trim();
  if (text === '') return piece;
  const [before, after] = piece.split(text);
  return (
    <>
      {before}
      <Rich text={text} rich={rich} />
      {after}
    </>
  );
}
