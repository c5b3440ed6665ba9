// The one renderer of a slide's blocks. Stage, phone and notes fill its slots with what each of them sets in its own way.
// Each piece of words has the direction of its own first letters.

import type { ComponentType, CSSProperties, ReactNode } from 'react';
import { type Block, type Inline, type ListItem, plainText, type WidgetBlock } from '@/lib/deck/deck';
import { assertNever } from '@/lib/result';
import { Code } from './code/code';
import { Drawn } from './drawn/drawn';
import { Formula, Inlines } from './inlines';
import { keyed } from './keyed';
import { ClipFigure } from './pictures/clip';
import { PictureFigure } from './pictures/picture';
import { directionOf } from './words/direction';
import { Definitions, Details, Footnotes, Task } from './words/small-blocks';

type Attributes = {
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly 'aria-hidden'?: true;
};
type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;
export type TableWords = Pick<Kind<'table'>, 'head' | 'rows' | 'align'>;

export type BlockSlots = {
  readonly heading: (level: 1 | 2 | 3) => 'h1' | 'h2' | 'h3';
  /** Marks what comes at a build. Null: everything that is handed in has been built. */
  readonly built: ((step: number) => Attributes) | null;
  readonly paragraph?: (words: readonly Inline[]) => string;
  readonly list?: (list: Kind<'list'>) => Attributes;
  /** Before and after the words of a list's item. */
  readonly before?: (list: Kind<'list'>, place: number) => ReactNode;
  readonly after?: (item: ListItem) => ReactNode;
  /** The class around a formula that stands on its own. */
  readonly formula?: string;
  /** The build that is shown; absent: all that is handed in. */
  readonly step?: number;
  /** Code as it is at a build. Without it: as it has become. */
  readonly code?: (block: Kind<'code'>) => ReactNode;
  /** Within a column. */
  readonly narrow?: true;
  /** Details are folded away until somebody taps them. */
  readonly folds?: true;
  /** Null: tables are left out. */
  readonly Table: ComponentType<TableWords> | null;
  /** Null: widgets are left out, or placed by somebody else. */
  readonly widget: ((widget: WidgetBlock, key: string) => ReactNode) | null;
};

type Props = { readonly blocks: readonly Block[]; readonly slots: BlockSlots };

export function Blocks({ blocks, slots }: Props): ReactNode {
  return keyed(blocks).map(({ key, item }) =>
    item.kind === 'widget' ? slots.widget?.(item, key) : <WordBlock key={key} block={item} slots={slots} />,
  );
}

type WordProps = { readonly block: Exclude<Block, WidgetBlock>; readonly slots: BlockSlots };

function WordBlock({ block, slots }: WordProps) {
  const built = slots.built?.(block.step) ?? {};
  const within = (part: ReactNode) => (slots.built ? <div {...built}>{part}</div> : part);
  switch (block.kind) {
    case 'heading': {
      const Level = slots.heading(block.level);
      return (
        <Level dir="auto" {...built}>
          <Inlines of={block.children} />
        </Level>
      );
    }
    case 'paragraph': {
      const classes = [built.className, slots.paragraph?.(block.children)].filter(Boolean).join(' ');
      return (
        <p dir="auto" {...built} className={classes || undefined}>
          <Inlines of={block.children} />
        </p>
      );
    }
    case 'list':
      return <List list={block} slots={slots} />;
    case 'columns':
      return <Columns of={block} slots={slots} />;
    case 'footnotes':
      return <Footnotes of={block.notes} built={slots.built} />;
    case 'table':
      return (
        slots.Table && within(<slots.Table head={block.head} rows={block.rows} align={block.align ?? []} />)
      );
    default:
      return within(<Whole block={block} slots={slots} />);
  }
}

type WholeBlock = Kind<
  'quote' | 'definitions' | 'details' | 'code' | 'drawn' | 'formula' | 'picture' | 'clip'
>;

/** What comes at one build, in a box of its own. */
function Whole({ block, slots }: { readonly block: WholeBlock; readonly slots: BlockSlots }) {
  switch (block.kind) {
    case 'quote':
      return <Quote quote={block} slots={slots} />;
    case 'definitions':
      return <Definitions of={block.entries} />;
    case 'details':
      return (
        <Details summary={block.summary} folds={slots.folds === true}>
          <Blocks blocks={block.children} slots={slots} />
        </Details>
      );
    case 'picture':
      return <PictureFigure picture={block.picture} />;
    case 'clip':
      return <ClipFigure clip={block.clip} />;
    case 'code':
      return slots.code ? slots.code(block) : <Code block={block} scrolls={slots.folds === true} />;
    case 'drawn':
      return (
        <Drawn block={block} step={slots.step} folds={slots.folds === true} narrow={slots.narrow === true}>
          <Blocks blocks={block.words} slots={slots} />
        </Drawn>
      );
    case 'formula':
      return (
        <div className={slots.formula}>
          <Formula html={block.html} spoken={block.spoken} />
        </div>
      );
    default:
      return assertNever(block);
  }
}

/** Under headings of their own they are compared. */
function Columns({
  of: { columns, widths },
  slots,
}: {
  readonly of: Kind<'columns'>;
  readonly slots: BlockSlots;
}) {
  const compared = columns.every(([first]) => first?.kind === 'heading');
  const style = { '--widths': widths.map((width) => `minmax(0, ${width}fr)`).join(' ') } as CSSProperties;
  return (
    <div className={compared ? 'columns compared' : 'columns'} style={style}>
      {keyed(columns).map(({ key, item }) => (
        <div key={key} className="column">
          <Blocks blocks={item} slots={{ ...slots, narrow: true }} />
        </div>
      ))}
    </div>
  );
}

function Quote({ quote, slots }: { readonly quote: Kind<'quote'>; readonly slots: BlockSlots }) {
  return (
    <div className="quote" dir={directionOf(plainText(quote.children))}>
      <blockquote>
        <Blocks blocks={quote.children} slots={slots} />
      </blockquote>
      {quote.source && (
        <p className="caption" dir="auto">
          {'— '}
          <Inlines of={quote.source} />
        </p>
      )}
    </div>
  );
}

function List({ list, slots }: { readonly list: Kind<'list'>; readonly slots: BlockSlots }) {
  const Kind = list.ordered ? 'ol' : 'ul';
  const { start } = list;
  const { style, ...attributes } = slots.list?.(list) ?? {};
  const from = start === undefined ? {} : { counterReset: `item ${start - 1}` };
  return (
    <Kind {...attributes} {...(list.ordered && { start })} style={{ ...style, ...from }}>
      {keyed(list.items).map(({ key, item }) => (
        <Item key={key} {...{ list, item, slots }} place={Number(key)} />
      ))}
    </Kind>
  );
}

type ItemProps = {
  readonly list: Kind<'list'>;
  readonly item: ListItem;
  readonly place: number;
  readonly slots: BlockSlots;
};

function Item({ list, item, place, slots }: ItemProps) {
  const { className, ...built } = slots.built?.(item.step) ?? {};
  const classes = [className, item.done === undefined ? '' : 'task', item.done ? 'done' : ''];
  return (
    <li dir="auto" {...built} className={classes.filter(Boolean).join(' ') || undefined}>
      {item.done === undefined ? slots.before?.(list, place) : <Task done={item.done} />}
      <Inlines of={item.children} />
      {slots.after?.(item)}
      {item.blocks && (
        <div className="below">
          <Blocks blocks={item.blocks} slots={slots} />
        </div>
      )}
    </li>
  );
}
