// One slide as the 1920 x 1080 composition that the stage shows at full size and the console scaled down. Widgets and
// rounds are handed in.

'use client';

import { type ComponentProps, type ComponentType, type CSSProperties, useMemo } from 'react';
import type { Block, Layout, WidgetBlock } from '@/lib/deck/deck';
import type { Tokens } from '@/lib/deck/look/looks';
import type { SlideFoot } from '@/lib/deck/look/theme';
import type { Picture } from '@/lib/picture';
import { useWords } from '../words/words';
import { Composed, type WidgetSlot } from './composed';
import { type Composition, compose } from './composition';
import { Drawing, type Drawings } from './drawings';
import { Foot } from './foot';
import { noLive, type SlideLive } from './live-props';
import { Backdrop } from './pictures/backdrop';
import { SlideClips } from './pictures/slide-clips';
import { asksItself, placeOf, showsJoin } from './widget-layout';
import type { WidgetProps } from './widget-props';
import type { WidgetRegistry } from './widget-registry';
import { stepOf } from './widget-step';

/** What is drawn of a slide: a stage deck's slide, or the whole deck's. */
export type SlideData = {
  readonly number: number;
  readonly title: string;
  readonly layout: Layout;
  readonly lang?: string;
  readonly background?: Picture;
  readonly foot?: SlideFoot;
  readonly paper?: Tokens;
  readonly steps: number;
  readonly blocks: readonly Block[];
  readonly activities: WidgetProps['activities'];
};

export type SlideRoundProps = {
  readonly slide: number;
  readonly step: number;
  readonly composition: Composition;
  /** Whether a widget asks its activity's question on its own. */
  readonly asks: (widget: WidgetBlock) => boolean;
  readonly live: SlideLive;
};

/** What the slides don't know by themselves. */
export type StageParts = {
  readonly registry: WidgetRegistry;
  readonly drawings: Drawings<WidgetProps>;
  /** The slide's activity while it is shown. */
  readonly Round: ComponentType<SlideRoundProps>;
};

export type StageSlideProps = Partial<SlideLive> & {
  readonly parts: StageParts;
  readonly slide: SlideData;
  readonly step: number;
  readonly surface?: 'stage' | 'console';
  readonly offline?: boolean;
};

export function StageSlide({ parts, slide, step, surface = 'stage', offline, ...some }: StageSlideProps) {
  const live: SlideLive = { ...noLive, ...some };
  const { registry, drawings, Round } = parts;
  const words = useWords('slides');
  const composition = useMemo(() => compose(slide, (widget) => placeOf(registry, widget)), [slide, registry]);
  const ownJoin = composition.kind === 'canvas' && showsJoin(registry, composition.widget);
  const slot: WidgetSlot = (widget, box, { words = null, beneath = 0 } = {}) => (
    <Drawing
      key={`${slide.number} ${widget.name}`}
      name={widget.name}
      drawings={drawings}
      awaited={<div className="drawing-awaited" style={box} />}
      given={{
        ...live,
        ...{ params: widget.params, builds: widget.builds, own: widget.children },
        step: stepOf(widget, step),
        ...{ surface, box, beneath, words, activities: slide.activities },
      }}
    />
  );
  return (
    <article {...attributesOf(composition, slide, slide.title || words.slide(slide.number))}>
      <Drawn {...{ slide, composition, step, registry, slot, live, surface }} />
      <Round
        {...{ step, composition, live }}
        slide={slide.number}
        asks={(widget) => asksItself(registry, widget)}
      />
      <Foot
        slide={slide.number}
        join={ownJoin ? null : (live.view?.join ?? null)}
        line={ownJoin && live.view?.noNetwork !== true ? words.motto : undefined}
        offline={offline}
        own={slide.foot}
      />
    </article>
  );
}

type DrawnProps = Omit<ComponentProps<typeof Composed>, 'slide'> & {
  readonly slide: SlideData;
  readonly live: SlideLive;
  readonly surface: 'stage' | 'console';
};

/** The slide's own words, drawings and pictures. */
function Drawn({ slide, live, surface, ...rest }: DrawnProps) {
  const { background } = slide;
  return (
    <>
      {background && <Backdrop picture={background} words={rest.composition.kind !== 'sheet'} />}
      <SlideClips {...{ slide, live }} sound={surface === 'stage'}>
        <Composed {...rest} slide={slide.number} />
      </SlideClips>
    </>
  );
}

function attributesOf(
  composition: Composition,
  { background, lang, layout, paper }: SlideData,
  label: string,
) {
  const bleeds = background || (composition.kind === 'pictures' && composition.place === 'bleed');
  const set = `stage composed-${composition.kind} layout-${layout}`;
  const className = `${set} ${bleeds ? 'over-picture' : ''} ${paper ? 'own-paper' : ''}`.trim();
  return { className, lang, 'aria-label': label, ...(paper && { style: styleOf(paper) }) };
}

const styleOf = (tokens: Tokens): CSSProperties =>
  Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--${name}`, colour]));
