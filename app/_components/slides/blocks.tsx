// Blocks of words on the canvas. Builds that come later keep their place and stay unseen, so that nothing moves
// when they appear.

import type { CSSProperties, ReactNode } from 'react';
import { type Block, type Inline, inlineText } from '@/lib/deck/deck';
import { Hand } from '../ui/hand';
import { isFigureLine, isFootnote, isFormulaLine, isShortList } from './composition';
import { Formula, Inlines } from './inlines';
import { keyed } from './keyed';
import { StageTable } from './stage-table';

type Props = { readonly blocks: readonly Block[]; readonly step: number };

export function Blocks({ blocks, step }: Props): ReactNode {
  return keyed(blocks).map(({ key, item }) => <StageBlock key={key} block={item} step={step} />);
}

/** Marks what has not been built yet: there for the measure, not for eyes or ears. */
const unbuilt = (from: number, step: number) =>
  from > step ? { className: 'unbuilt', 'aria-hidden': true } : { className: 'built' };

function StageBlock({ block, step }: { readonly block: Block; readonly step: number }) {
  switch (block.kind) {
    case 'heading': {
      const Level = `h${block.level}` as const;
      return (
        <Level {...unbuilt(block.step, step)}>
          <Inlines of={block.children} />
        </Level>
      );
    }
    case 'paragraph':
      return <Paragraph block={block} step={step} />;
    case 'list':
      return <List block={block} step={step} />;
    case 'code':
      return (
        <div {...unbuilt(block.step, step)}>
          <pre className="num">{block.text}</pre>
        </div>
      );
    case 'formula':
      return (
        <div {...unbuilt(block.step, step)}>
          <div className="display-formula">
            <Formula html={block.html} spoken={block.spoken} />
          </div>
        </div>
      );
    case 'table':
      return (
        <div {...unbuilt(block.step, step)}>
          <StageTable head={block.head} rows={block.rows} />
        </div>
      );
    case 'widget':
      return null;
  }
}

function Paragraph({
  block,
  step,
}: {
  readonly block: Extract<Block, { kind: 'paragraph' }>;
  readonly step: number;
}) {
  const kind = isFootnote(block.children)
    ? 'footnote'
    : isFormulaLine(block.children)
      ? 'formula-line'
      : isFigureLine(block.children)
        ? 'num'
        : '';
  const { className, ...hidden } = unbuilt(block.step, step);
  return (
    <p className={`${className} ${kind}`} {...hidden}>
      <Inlines of={block.children} />
    </p>
  );
}

/** Nobody can press a link on a wall: where an item is one and does not read as its address, that stands below. */
function Address({ of }: { readonly of: readonly Inline[] }) {
  const [link, ...others] = of;
  if (link?.kind !== 'link' || others.length > 0 || inlineText(of).includes('.')) return null;
  return <span className="link-address">{link.href.replace(/^\w+:(\/\/)?|\/$/g, '')}</span>;
}

function List({ block, step }: { readonly block: Extract<Block, { kind: 'list' }>; readonly step: number }) {
  const Kind = block.ordered ? 'ol' : 'ul';
  const half = { '--half': Math.ceil(block.items.length / 2) } as CSSProperties;
  return (
    <Kind className={isShortList(block.items) ? 'stage-list short' : 'stage-list'} style={half}>
      {keyed(block.items).map(({ key, item }) => (
        <li key={key} {...unbuilt(item.step, step)}>
          {block.ordered && <Hand value={Number(key) + 1} height={50} className="bullet" />}
          <Inlines of={item.children} />
          <Address of={item.children} />
        </li>
      ))}
    </Kind>
  );
}
