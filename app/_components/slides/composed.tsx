// A composition on the canvas: its words and its drawings in their boxes.

import type { ReactNode } from 'react';
import type { Block, WidgetBlock } from '@/lib/deck/deck';
import { isUnderHeading } from '@/lib/deck/fit/overfull';
import { assertNever } from '@/lib/result';
import { type Composition, shareHeight } from './composition';
import { EmptySheet } from './empty-sheet';
import { FittedWords } from './fitted-words';
import { PictureGrid } from './pictures/picture-grid';
import { StageBlocks } from './stage-blocks';
import { beneathOf, heightOf } from './widget-layout';
import type { WidgetRegistry } from './widget-registry';

const canvasBox = { width: 1920, height: 1080 };
const fieldSide = 1009;
const wordsHeight = 920;
/** Above figures that take the whole width. */
const aboveHeight = 200;
/** The same for a heading of one line. */
const headingHeight = 104;
const asideBox = { width: 792, height: 744 };
/** Where the slide is wide: 32 modules, and what they leave. */
const wideField = 1153;
const narrowAside = { width: 648, height: 744 };

/** Draws a widget in a box. */
export type WidgetSlot = (
  widget: WidgetBlock,
  box: { readonly width: number; readonly height: number },
  room?: { readonly words?: ReactNode; readonly beneath?: number },
) => ReactNode;

type Props<C extends Composition = Composition> = {
  readonly composition: C;
  readonly slide: number;
  readonly step: number;
  readonly registry: WidgetRegistry;
  readonly slot: WidgetSlot;
};

export function Composed(props: Props) {
  const { composition, slide, step, slot } = props;
  const about = `${slide}`;
  switch (composition.kind) {
    case 'canvas':
      return slot(composition.widget, canvasBox, {
        words: <StageBlocks blocks={composition.words} step={step} />,
      });
    case 'field':
      return <Field {...props} composition={composition} />;
    case 'pair':
      return <Pair {...props} composition={composition} />;
    case 'stack':
      return <Stack {...props} composition={composition} />;
    case 'pictures':
      return <Pictures {...props} composition={composition} />;
    case 'formulas':
      return <Formulas {...props} composition={composition} />;
    case 'poster':
      return <FittedWords {...{ about, step }} blocks={composition.words} box="all" most={10} />;
    case 'spread':
      return <FittedWords {...{ about, step }} blocks={composition.words} box="all" most={3} />;
    case 'columns':
      return <Columns {...props} composition={composition} />;
    case 'sheet':
      return <EmptySheet />;
    default:
      return assertNever(composition);
  }
}

type Of<K extends Composition['kind']> = Props<Extract<Composition, { kind: K }>>;

function Pair({ composition: { words, figures }, slide, step }: Of<'pair'>) {
  return (
    <>
      <FittedWords about={`${slide}`} step={step} blocks={words} box="words" most={1.5} />
      <FittedWords about={`${slide} figures`} step={step} blocks={figures} box="field" most={1.7} />
    </>
  );
}

function Pictures({ composition: { words, pictures, place }, slide, step }: Of<'pictures'>) {
  const about = `${slide}`;
  return (
    <>
      {place === 'beside' && <FittedWords {...{ about, step }} blocks={words} box="words" most={1.5} />}
      {place === 'under' && (
        <FittedWords {...{ about, step }} blocks={words} box="all" most={1} height={aboveHeight} />
      )}
      <PictureGrid {...{ pictures, step }} box={place === 'beside' ? 'field' : place} />
    </>
  );
}

function Columns({ composition: { words, columns }, slide, step }: Of<'columns'>) {
  const about = `${slide}`;
  const headed = words.length === 1 && words[0]?.kind === 'heading';
  const place = words.length === 0 ? 'whole' : headed ? 'headed' : 'below';
  const height = headed ? headingHeight : aboveHeight;
  return (
    <>
      {words.length > 0 && <FittedWords {...{ about, step, height }} blocks={words} box="all" most={1} />}
      <FittedWords
        about={`${slide} columns`}
        step={step}
        blocks={columns}
        box={`columns ${place}`}
        most={2.4}
      />
    </>
  );
}

function Stack({ composition: { words, figures }, slide, step }: Of<'stack'>) {
  const tall = isUnderHeading(words, figures);
  return (
    <>
      <FittedWords
        about={`${slide}`}
        step={step}
        blocks={words}
        box="all"
        most={1}
        height={tall ? headingHeight : aboveHeight}
      />
      <FittedWords
        about={`${slide} figures`}
        step={step}
        blocks={figures}
        box={tall ? 'tall' : 'paper'}
        most={1.7}
      />
    </>
  );
}

function Field({ composition, slide, step, registry, slot }: Of<'field'>) {
  const { words, widgets, asides, wide } = composition;
  const heights = shareHeight(
    widgets.map((widget) => heightOf(registry, widget)),
    fieldSide,
  );
  const aside = wide ? narrowAside : asideBox;
  const [alone] = widgets.length === 1 && asides.length === 0 ? widgets : [];
  const beneath = alone ? beneathOf(registry, alone) : 0;
  return (
    <>
      <FittedWords
        about={`${slide}`}
        blocks={words}
        step={step}
        box="words"
        height={wordsHeight - beneath}
        most={mostScale(words)}
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

/** Formulas alone may fill the column; under a heading they stay near its size, words below it. */
function mostScale(words: readonly Block[]): number {
  if (!words.every(({ kind }) => kind === 'formula' || kind === 'heading')) return 1.5;
  return words.some(({ kind }) => kind === 'heading') ? 2.2 : 3.1;
}

function Formulas({ composition: { words, figures }, slide, step }: Of<'formulas'>) {
  const headed = words.length > 0;
  return (
    <>
      {headed && <FittedWords about={`${slide}`} blocks={words} step={step} box="all" most={1} />}
      <FittedWords
        about={`${slide} figures`}
        blocks={figures}
        step={step}
        box={headed ? 'paper' : 'sheet'}
        most={5}
      />
    </>
  );
}
