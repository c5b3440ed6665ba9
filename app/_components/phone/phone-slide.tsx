// The slide in one hand: its words as far as they are built, its drawings to touch, and where there are none, its
// number on squared paper.

import type { ReactNode } from 'react';
import type { Block } from '@/lib/deck/deck';
import type { PhoneView } from '@/lib/session/view-types';
import { Formula, Inlines } from '../slides/inlines';
import { keyed } from '../slides/keyed';
import type { PhoneLive } from '../slides/phone-widget-props';
import { LateHand } from '../ui/late-hand';
import { PhoneWidgetSlot } from '../widgets/phone/phone-widget-slot';
import { isPhoneWidget } from '../widgets/phone/phone-widgets';

type WidgetBlock = Extract<Block, { kind: 'widget' }>;

export function PhoneSlide(live: PhoneLive) {
  const { view } = live;
  const blocks = view.content.blocks.flatMap(unfold);
  const drawn = blocks.some((block) => block.kind === 'widget');
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click */}
      <article
        className={drawn ? 'phone-words drawn' : 'phone-words'}
        aria-live={drawn ? 'off' : 'polite'}
        onClick={(event) => tellLink(event.target, live)}
      >
        {blocks.length === 0 ? (
          <h1>Look up.</h1>
        ) : (
          !blocks.some(isTitle) && <h1 className="sr-only">Slide {view.slide}</h1>
        )}
        <PhoneBlocks blocks={blocks} live={live} />
      </article>
      {!drawn && <SlideNumber view={view} />}
    </>
  );
}

/** Counted on the side: the link opens whatever becomes of it. */
function tellLink(target: EventTarget, { view, command }: PhoneLive): void {
  const href = target instanceof Element ? target.closest('a[target]')?.getAttribute('href') : null;
  if (href) void command({ type: 'tapLink', slide: view.slide, href });
}

function SlideNumber({ view }: { readonly view: PhoneView }) {
  return (
    <div
      className="graph mt-auto flex min-h-24 flex-1 items-end justify-end border-t-2 border-ink p-3"
      aria-hidden="true"
    >
      <LateHand value={view.slide} height={72} />
    </div>
  );
}

const isTitle = (block: Block): boolean =>
  (block.kind === 'heading' && block.level === 1) ||
  (block.kind === 'widget' && block.children.some(isTitle));

/** The words of a drawing that phones don't make belong to the slide's. */
const unfold = (block: Block): readonly Block[] =>
  block.kind === 'widget' && !isPhoneWidget(block.name) ? block.children.flatMap(unfold) : [block];

type BlocksProps = { readonly blocks: readonly Block[]; readonly live: PhoneLive };

function PhoneBlocks({ blocks, live }: BlocksProps): ReactNode {
  return keyed(blocks).map(({ key, item }) =>
    item.kind === 'widget' ? (
      <Drawing key={`${live.view.slide} ${key}`} block={item} live={live} />
    ) : (
      <PhoneBlock key={key} block={item} />
    ),
  );
}

function Drawing({ block, live }: { readonly block: WidgetBlock; readonly live: PhoneLive }) {
  const step = Math.min(block.builds, Math.max(0, live.view.step - block.step));
  const words = block.children.length > 0 ? <PhoneBlocks blocks={block.children} live={live} /> : null;
  return (
    <PhoneWidgetSlot
      name={block.name}
      params={block.params}
      step={step}
      builds={block.builds}
      words={words}
      own={block.children}
      {...live}
    />
  );
}

function PhoneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h1>
          <Inlines of={block.children} />
        </h1>
      ) : (
        <h2>
          <Inlines of={block.children} />
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.children} />
        </p>
      );
    case 'list': {
      const Kind = block.ordered ? 'ol' : 'ul';
      return (
        <Kind>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item's place is its identity
            <li key={place}>
              <Inlines of={item.children} />
            </li>
          ))}
        </Kind>
      );
    }
    case 'code':
      return <pre className="num">{block.text}</pre>;
    case 'formula':
      return (
        <div className="overflow-x-auto">
          <Formula html={block.html} spoken={block.spoken} />
        </div>
      );
    case 'table':
      return <PhoneTable head={block.head} rows={block.rows} />;
    case 'widget':
      return null;
  }
}

function PhoneTable({ head, rows }: Pick<Extract<Block, { kind: 'table' }>, 'head' | 'rows'>) {
  return (
    <table className="num">
      <thead>
        <tr>
          {head.map((cell, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its identity
            <th key={place} scope="col">
              <Inlines of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
          <tr key={place}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its identity
              <td key={column}>
                <Inlines of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
