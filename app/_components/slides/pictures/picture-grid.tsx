// Pictures that share a box on the canvas: as large as they get, in equal cells.

import type { CSSProperties } from 'react';
import type { Block } from '@/lib/deck/deck';
import { StageBlocks } from '../stage-blocks';
import { columnsFor } from './grid';

type Props = {
  readonly pictures: readonly Block[];
  readonly step: number;
  readonly box: 'field' | 'under' | 'sheet' | 'bleed';
};

/** Width by height, about as stage.css has them. */
const shapes = { field: 1, under: 2.5, sheet: 2, bleed: 16 / 9 } as const;

export function PictureGrid({ pictures, step, box }: Props) {
  const columns = columnsFor(pictures.map(ratioOf), shapes[box]);
  return (
    <div className={`picture-grid in-${box}`} style={{ '--columns': columns } as CSSProperties}>
      <StageBlocks blocks={pictures} step={step} />
    </div>
  );
}

function ratioOf(block: Block): number {
  const picture = block.kind === 'picture' ? block.picture : block.kind === 'clip' ? block.clip.poster : null;
  return picture && typeof picture.of !== 'string' ? picture.of.width / picture.of.height : 16 / 9;
}
