// The slide on a phone: its words as far as they are built, its drawings to touch, and where there are none, its
// number on squared paper.

import type { Block, WidgetBlock } from '@/lib/deck/deck';
import type { PhoneView } from '@/lib/session/view-types';
import { type BlockSlots, Blocks } from '../slides/blocks';
import { Drawing } from '../slides/drawings';
import type { PhoneLive } from '../slides/phone-widget-props';
import { stepOf } from '../slides/widget-step';
import { PhoneTable } from '../slides/words/phone-table';
import { LateHand } from '../ui/late-hand';
import { useWords } from '../words/words';
import { phoneDrawings } from './phone-drawings';

export function PhoneSlide(live: PhoneLive) {
  const words = useWords('phone');
  const { view } = live;
  const blocks = view.content.blocks.flatMap(unfold);
  const drawn = blocks.some((block) => block.kind === 'widget');
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click */}
      <article
        className={drawn ? 'phone-words drawn' : 'phone-words'}
        aria-live={drawn ? 'off' : 'polite'}
        lang={view.content.lang}
        onClick={(event) => tellLink(event.target, live)}
      >
        {blocks.length === 0 ? (
          <h1>{words.lookUp}</h1>
        ) : (
          !blocks.some(isTitle) && <h1 className="sr-only">{words.slide(view.slide)}</h1>
        )}
        <Blocks blocks={blocks} slots={phoneSlots(live)} />
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
  block.kind === 'widget' && !phoneDrawings.has(block.name) ? block.children.flatMap(unfold) : [block];

function phoneSlots(live: PhoneLive): BlockSlots {
  const slots: BlockSlots = {
    heading: (level) => (level === 1 ? 'h1' : 'h2'),
    built: null,
    formula: 'overflow-x-auto',
    folds: true,
    Table: PhoneTable,
    widget: (block, key) => (
      <Drawing
        key={`${live.view.slide} ${key}`}
        name={block.name}
        drawings={phoneDrawings}
        awaited={<div className="phone-drawing-awaited">{wordsOf(block)}</div>}
        given={{
          ...live,
          ...{ params: block.params, builds: block.builds, own: block.children, words: wordsOf(block) },
          step: stepOf(block, live.view.step),
        }}
        ahead
      />
    ),
  };
  const wordsOf = ({ children }: WidgetBlock) =>
    children.length > 0 ? <Blocks blocks={children} slots={slots} /> : null;
  return slots;
}
