// One slide as the 1920 x 1080 composition that the stage shows at full size and the console scaled down.

'use client';

import { useMemo } from 'react';
import type { Block, Layout } from '@/lib/deck/deck';
import { StageQuestion } from '../kinds/parts/stage/stage-question';
import { Blocks } from './blocks';
import { type Composition, compose, shareHeight, type WidgetBlock } from './composition';
import { EmptySheet } from './empty-sheet';
import { Foot } from './foot';
import { noLive, type SlideLive } from './live-props';
import { useFit } from './use-fit';
import type { WidgetProps } from './widget-props';
import { beneathOfWidget, heightOfWidget, placeOfWidget, WidgetSlot } from './widget-slot';

/** What is drawn of a slide: a stage deck's slide, or the whole deck's. */
export type SlideData = {
  readonly number: number;
  readonly title: string;
  readonly layout: Layout;
  readonly steps: number;
  readonly blocks: readonly Block[];
  readonly activities: WidgetProps['activities'];
};

export type StageSlideProps = Partial<SlideLive> & {
  readonly slide: SlideData;
  readonly step: number;
  readonly surface?: 'stage' | 'console';
  readonly offline?: boolean;
};

const canvasBox = { width: 1920, height: 1080 };
const fieldSide = 1009;
const wordsHeight = 920;
const asideBox = { width: 792, height: 744 };
/** Where the slide is wide: 32 modules, and what they leave. */
const wideField = 1153;
const narrowAside = { width: 648, height: 744 };

export function StageSlide({ slide, step, surface = 'stage', offline, ...some }: StageSlideProps) {
  const live: SlideLive = { ...noLive, ...some };
  const composition = useMemo(() => compose(slide, placeOfWidget), [slide]);
  const ownJoin = composition.kind === 'canvas' && composition.widget.name === 'join';
  const slot: ComposedProps['slot'] = (widget, box, { words = null, beneath = 0 } = {}) => (
    <WidgetSlot
      key={`${slide.number} ${widget.name}`}
      name={widget.name}
      params={widget.params}
      step={Math.min(widget.builds, Math.max(0, step - widget.step))}
      builds={widget.builds}
      surface={surface}
      box={box}
      beneath={beneath}
      words={words}
      own={widget.children}
      activities={slide.activities}
      {...live}
    />
  );
  return (
    <article
      className={`stage composed-${composition.kind}`}
      aria-label={slide.title || `Slide ${slide.number}`}
    >
      <Composed composition={composition} slide={slide.number} step={step} slot={slot} />
      <StageQuestion slide={slide.number} {...{ step, composition, live }} />
      <Foot
        slide={slide.number}
        join={live.view?.join ?? null}
        line={ownJoin ? 'one network, trained by this room' : undefined}
        offline={offline}
      />
    </article>
  );
}

/** Formulas alone may fill the column; under a heading they stay near its size, words below it. */
function mostScale(words: readonly Block[]): number {
  if (!words.every(({ kind }) => kind === 'formula' || kind === 'heading')) return 1.5;
  return words.some(({ kind }) => kind === 'heading') ? 2.2 : 3.1;
}

type ComposedProps = {
  readonly composition: Composition;
  readonly slide: number;
  readonly step: number;
  readonly slot: (
    widget: WidgetBlock,
    box: { readonly width: number; readonly height: number },
    room?: { readonly words?: React.ReactNode; readonly beneath?: number },
  ) => React.ReactNode;
};

function Composed({ composition, slide, step, slot }: ComposedProps) {
  const about = `${slide}`;
  switch (composition.kind) {
    case 'canvas':
      return slot(composition.widget, canvasBox, {
        words: <Blocks blocks={composition.words} step={step} />,
      });
    case 'field': {
      const { widgets, asides, wide } = composition;
      const heights = shareHeight(
        widgets.map(({ name }) => heightOfWidget(name)),
        fieldSide,
      );
      const aside = wide ? narrowAside : asideBox;
      const [alone] = widgets.length === 1 && asides.length === 0 ? widgets : [];
      const beneath = alone ? beneathOfWidget(alone.name, alone.params) : 0;
      return (
        <>
          <Words
            about={about}
            blocks={composition.words}
            step={step}
            box="words"
            height={wordsHeight - beneath}
            most={mostScale(composition.words)}
          />
          {asides.length > 0 && (
            <div className={wide ? 'stage-aside narrow' : 'stage-aside'}>
              {asides.map((widget) =>
                slot(widget, { ...aside, height: Math.floor(aside.height / asides.length) }),
              )}
            </div>
          )}
          <div className={wide ? 'stage-field wide' : 'stage-field'}>
            {widgets.map((widget, i) =>
              slot(widget, { width: wide ? wideField : fieldSide, height: heights[i]! }, { beneath }),
            )}
          </div>
        </>
      );
    }
    case 'pair':
      return (
        <>
          <Words about={about} blocks={composition.words} step={step} box="words" most={1.5} />
          <Words about={`${about} figures`} blocks={composition.figures} step={step} box="field" most={1.7} />
        </>
      );
    case 'formulas':
      return (
        <>
          {composition.words.length > 0 && (
            <Words about={about} blocks={composition.words} step={step} box="all" most={1} />
          )}
          <Words
            about={`${about} figures`}
            blocks={composition.figures}
            step={step}
            box={composition.words.length > 0 ? 'paper' : 'sheet'}
            most={5}
          />
        </>
      );
    case 'poster':
      return <Words about={about} blocks={composition.words} step={step} box="all" most={10} />;
    case 'spread':
      return <Words about={about} blocks={composition.words} step={step} box="all" most={3} />;
    case 'sheet':
      return <EmptySheet />;
  }
}

type WordsProps = {
  readonly about: string;
  readonly blocks: readonly Block[];
  readonly step: number;
  readonly box: 'words' | 'field' | 'paper' | 'sheet' | 'all';
  /** The largest scale of the type; 1 is a body of 38 px. */
  readonly most: number;
  /** Pixels, where the box is not as high as its styles say. */
  readonly height?: number;
};

const leastScale = 0.4;
/** Figures and formulas stand on squared paper, words never do. */
const onGrid = ['field', 'paper', 'sheet'];

function Words({ about, blocks, step, box, most, height }: WordsProps) {
  const fitted = useFit<HTMLDivElement>(about, { least: leastScale, most });
  return (
    <div
      ref={fitted}
      className={`stage-${box} prose ${onGrid.includes(box) ? 'graph' : ''}`}
      style={{ height }}
    >
      <Blocks blocks={blocks} step={step} />
    </div>
  );
}
