// Where pictures stand on the stage: beside the words, under them, alone, or among them.

import type { Block, Layout } from '../deck';
import { isFigure, lengthOf, mostAbove } from './overfull';

export type PicturePlace = 'beside' | 'under' | 'sheet' | 'bleed';

export const isPictureBlock = (block: Block): boolean => block.kind === 'picture' || block.kind === 'clip';

/** `among`: beside code or tables, which need the field. */
export function placeOfPictures(layout: Layout, words: readonly Block[]): PicturePlace | 'among' {
  const others = words.filter((block) => !isPictureBlock(block));
  if (others.length === 0) return layout === 'full' ? 'bleed' : 'sheet';
  if (others.some(isFigure)) return 'among';
  const brief = others.every(({ kind }) => kind === 'heading' || kind === 'paragraph');
  const above = brief && lengthOf(others) <= mostAbove;
  const alone = others.every(({ kind }) => kind === 'heading');
  const several = words.length - others.length > 1;
  return above && (alone || several || layout === 'wide' || layout === 'full') ? 'under' : 'beside';
}
