// What a question may be about: code, tables, formulas and pictures of its slide, which stay in sight while it is open and
// revealed. Where the slide has a drawing, the question is about that.

import type { Block } from '../deck';
import { isFigure } from './overfull';
import { isPictureBlock } from './pictures';

/** Of blocks on one surface, in their order. */
export const materialOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(({ kind }) => kind === 'widget')
    ? []
    : blocks
        .flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
        .filter((block) => isFigure(block) || isPictureBlock(block));
