// What a question is about, in the right half of the canvas over whatever the slide shows there.

'use client';

import type { Block } from '@/lib/deck/deck';
import { isPictureBlock } from '@/lib/deck/fit/pictures';
import { figureWidth } from '@/lib/deck/fit/sizes';
import { FittedWords } from '../../../slides/fitted-words';
import { PictureGrid } from '../../../slides/pictures/picture-grid';

/** px: what the half has across, and the smallest type that code is set in before its lines break. */
const across = 955;
const least = 26;

const isTooLong = (block: Block): boolean => block.kind === 'code' && figureWidth(block) > across / least;

type Props = { readonly about: string; readonly blocks: readonly Block[]; readonly step: number };

export function StageMaterial({ about, blocks, step }: Props) {
  return (
    <div className={blocks.some(isTooLong) ? 'round-material wraps' : 'round-material'}>
      {blocks.every(isPictureBlock) ? (
        <PictureGrid pictures={blocks} step={step} box="field" />
      ) : (
        <FittedWords {...{ about, blocks, step }} box="field" most={1.7} />
      )}
    </div>
  );
}
