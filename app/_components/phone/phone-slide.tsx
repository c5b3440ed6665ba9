// The slide in one hand: its words as far as they are built, and its number. The drawing is on the stage: look up.

import type { Block } from '@/lib/deck/deck';
import type { PhoneView } from '@/lib/session/view-types';
import { Formula, Inlines } from '../slides/inlines';
import { Hand } from '../ui/hand';

export function PhoneSlide({ view }: { readonly view: PhoneView }) {
  const words = view.content.blocks.flatMap(unfold);
  return (
    <>
      <article className="phone-words mt-2 flex flex-col gap-4" aria-live="polite">
        {words.length === 0 && <h1>Look up.</h1>}
        {words.map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block's place on its slide is its identity
          <PhoneBlock key={place} block={block} />
        ))}
      </article>
      <div
        className="graph mt-auto flex min-h-24 flex-1 items-end justify-end border-t-2 border-ink p-3"
        aria-hidden="true"
      >
        <Hand value={view.slide} height={72} />
      </div>
    </>
  );
}

/** A drawing's own words belong to the slide's. */
const unfold = (block: Block): readonly Block[] =>
  block.kind === 'widget' ? block.children.flatMap(unfold) : [block];

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
