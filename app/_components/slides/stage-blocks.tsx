// Blocks of words on the canvas. Builds that come later keep their place and stay unseen, so that nothing moves
// when they appear. Widgets are placed by the composition.

import { type CSSProperties, useMemo } from 'react';
import { type Block, type Inline, inlineText } from '@/lib/deck/deck';
import { Hand } from '../ui/hand';
import { type BlockSlots, Blocks } from './blocks';
import { StageCode } from './code/stage-code';
import { isFigureLine, isFootnote, isFormulaLine, isShortList } from './composition';
import { StageTable } from './stage-table';

type Props = { readonly blocks: readonly Block[]; readonly step: number };

export function StageBlocks({ blocks, step }: Props) {
  const slots = useMemo(() => stageSlots(step), [step]);
  return <Blocks blocks={blocks} slots={slots} />;
}

const stageSlots = (step: number): BlockSlots => ({
  heading: (level) => `h${level}` as const,
  // What has not been built yet is there for the measure, not for eyes or ears.
  built: (from) => (from > step ? { className: 'unbuilt', 'aria-hidden': true } : { className: 'built' }),
  paragraph: paragraphClass,
  list: ({ items }) => ({
    className: isShortList(items) ? 'stage-list short' : 'stage-list',
    style: { '--half': Math.ceil(items.length / 2) } as CSSProperties,
  }),
  before: ({ ordered, start = 1 }, place) =>
    ordered && <Hand value={place + start} height={50} className="bullet" />,
  after: ({ children }) => <Address of={children} />,
  step,
  code: (block) => <StageCode block={block} step={step} />,
  formula: 'display-formula',
  Table: StageTable,
  widget: null,
});

function paragraphClass(words: readonly Inline[]): string {
  if (isFootnote(words)) return 'footnote';
  if (isFormulaLine(words)) return 'formula-line';
  return isFigureLine(words) ? 'num' : '';
}

/** Nobody can press a link on a wall: where an item is one and does not read as its address, that stands below. */
function Address({ of }: { readonly of: readonly Inline[] }) {
  const [link, ...others] = of;
  if (link?.kind !== 'link' || others.length > 0 || inlineText(of).includes('.')) return null;
  return <span className="link-address">{link.href.replace(/^\w+:(\/\/)?|\/$/g, '')}</span>;
}
