// What a question is about, in the right half of the canvas over whatever the slide shows there.

'use client';

import type { Block } from '@/lib/deck/deck';
import { isPictureBlock } from '@/lib/deck/fit/pictures';
import { FittedWords } from '../../../slides/fitted-words';
import { PictureGrid } from '../../../slides/pictures/picture-grid';

type Props = { readonly about: string; readonly blocks: readonly Block[]; readonly step: number };

export function StageMaterial({ about, blocks, step }: Props) {
  return (
    <div className="round-material">
      {blocks.every(isPictureBlock) ? (
        <PictureGrid pictures={blocks} step={step} box="field" />
      ) : (
        <FittedWords {...{ about, blocks, step }} box="field" most={1.7} />
      )}
    </div>
  );
}
