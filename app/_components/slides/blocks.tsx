// The one renderer of a slide's blocks. Stage, phone and notes fill its slots with what each of them sets in its own way.

import type { ComponentType, CSSProperties, ReactNode } from 'react';
import type { Block, Inline, ListItem, WidgetBlock } from '@/lib/deck/deck';
import { assertNever } from '@/lib/result';
import { Formula, Inlines } from './inlines';
import { keyed } from './keyed';

type Attributes = {
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly 'aria-hidden'?: true;
};
type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

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
  /** Null: tables are left out. */
  readonly Table: ComponentType<Pick<Kind<'table'>, 'head' | 'rows'>> | null;
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
        <Level {...built}>
          <Inlines of={block.children} />
        </Level>
      );
    }
    case 'paragraph': {
      const classes = [built.className, slots.paragraph?.(block.children)].filter(Boolean).join(' ');
      return (
        <p {...built} className={classes || undefined}>
          <Inlines of={block.children} />
        </p>
      );
    }
    case 'list':
      return <List list={block} slots={slots} />;
    case 'code':
      return within(<pre className="num">{block.text}</pre>);
    case 'formula':
      return within(
        <div className={slots.formula}>
          <Formula html={block.html} spoken={block.spoken} />
        </div>,
      );
    case 'table':
      return slots.Table && within(<slots.Table head={block.head} rows={block.rows} />);
    default:
      return assertNever(block);
  }
}

function List({ list, slots }: { readonly list: Kind<'list'>; readonly slots: BlockSlots }) {
  const Kind = list.ordered ? 'ol' : 'ul';
  return (
    <Kind {...slots.list?.(list)}>
      {keyed(list.items).map(({ key, item }) => (
        <li key={key} {...slots.built?.(item.step)}>
          {slots.before?.(list, Number(key))}
          <Inlines of={item.children} />
          {slots.after?.(item)}
        </li>
      ))}
    </Kind>
  );
}
