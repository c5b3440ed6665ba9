// Words on the canvas in a box of their own, as large as they fit.

import type { Block } from '@/lib/deck/deck';
import { StageBlocks } from './stage-blocks';
import { useFit } from './use-fit';

type Props = {
  /** Names the words: others are measured again. */
  readonly about: string;
  readonly blocks: readonly Block[];
  readonly step: number;
  readonly box:
    | `columns ${'whole' | 'headed' | 'below'}`
    | 'words'
    | 'field'
    | 'paper'
    | 'tall'
    | 'sheet'
    | 'all';
  /** The largest scale of the type; 1 is a body of 38 px. */
  readonly most: number;
  /** Pixels, where the box is not as high as its styles say. */
  readonly height?: number;
};

/** Smaller than anybody reads, but nothing is cut off; the start names such slides. */
const leastScale = 0.12;
/** Figures and formulas stand on squared paper, words never do. */
const onGrid = ['field', 'paper', 'tall', 'sheet'];

export function FittedWords({ about, blocks, step, box, most, height }: Props) {
  const fitted = useFit<HTMLDivElement>(about, { least: leastScale, most });
  return (
    <div
      ref={fitted}
      className={`${box === 'tall' ? 'stage-paper tall' : `stage-${box}`} prose ${onGrid.includes(box) ? 'graph' : ''}`}
      style={{ height }}
    >
      <StageBlocks blocks={blocks} step={step} />
    </div>
  );
}
