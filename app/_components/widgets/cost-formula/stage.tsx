// The formula of the cost, as large as it fits, and with its build the lines that name its symbols: all in pencil at once,
// then the ink runs over them, one after the other.

'use client';

import { useRef } from 'react';
import { type Block, inlineText, type ToldCost } from '@/lib/deck/deck';
import type { Sizes } from '@/lib/nn/network';
import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { motion } from '../parts/draw/motion';
import { useFlow } from '../parts/draw/use-flow';
import { Brace } from './brace';
import { countsOf } from './counts';
import { formulaHtml } from './formula-html';
import { inkOf, PenNote } from './pen-note';
import { middleOf, type Pieces, usePieces } from './use-pieces';

/** The size of its letters; network.css sets the same. */
const em = { quadratic: 146, 'cross-entropy': 86 } as const;
/** How far to the side the notes of w, b and n stand, so that they fit beside each other. */
const aside = {
  quadratic: { w: -110, b: 50, n: 66 },
  'cross-entropy': { w: -40, b: 100, n: 140 },
} as const;
/** One after the other; each takes this share of the time. */
const own = 0.35;

export default function CostFormula({
  words: heading,
  own: list,
  view,
  ...built
}: WidgetProps<'cost-formula'>) {
  const frame = useRef<HTMLDivElement>(null);
  const cost = view?.training.cost ?? 'quadratic';
  const pieces = usePieces(frame, 1920);
  const named = isBuilt(built);
  const flow = useFlow(`named ${named}`, { millis: 5 * motion.step.millis, on: named });
  const words = useWords('widgets').costFormula;
  const names = namesIn(list, words.names);
  return (
    <>
      <div className="formula-heading">{heading}</div>
      <div className="formula-paper graph" aria-hidden="true" />
      <div ref={frame} className="whole-canvas formula-frame">
        <div
          role="math"
          aria-label={words.spoken[cost]}
          className="formula-large"
          data-cost={cost}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, made by KaTeX
          dangerouslySetInnerHTML={{ __html: formulaHtml[cost] }}
        />
      </div>
      {named && <Notes {...{ pieces, names, cost, flow }} sizes={view?.training.sizes ?? [784, 30, 10]} />}
    </>
  );
}

/** Desired, actual, difference, number of inputs, weights, biases: the deck's own words in this order. */
function namesIn(own: readonly Block[], usual: readonly string[]): readonly string[] {
  const list = own.find((block) => block.kind === 'list');
  const given = list?.items.map((item) => inlineText(item.children)) ?? [];
  return usual.map((name, i) => given[i] ?? name);
}

type NotesProps = {
  readonly pieces: Pieces;
  readonly names: readonly string[];
  readonly cost: ToldCost;
  readonly sizes: Sizes;
  readonly flow: number;
};

type Box = NonNullable<Pieces[keyof Pieces]>;

/** How much of the note at that place is in ink: one after the other. */
const writtenAt = (flow: number, place: number): number =>
  Math.max(0, Math.min(1, (flow - ((1 - own) * place) / 5) / own));

/** A note below its symbol, this far to the side. */
const under = (box: Box, size: number, aside: number) => ({
  from: { x: middleOf(box), y: box.bottom - 0.1 * size },
  to: { x: middleOf(box) + aside, y: 870 },
});

/** A note above its symbol. */
const over = (box: Box, size: number, x: { readonly from: number; readonly to: number }) => ({
  from: { x: x.from, y: box.top + 0.24 * size },
  to: { x: x.to, y: 236 },
});

function Notes({ pieces, names, cost, sizes, flow }: NotesProps) {
  const { w, b, n, y, a, difference } = pieces;
  const words = useWords('widgets').costFormula;
  if (!w || !b || !n || !y || !a || !difference) return null;
  const [desired = '', actual = '', off = '', inputs = '', weights = '', biases = ''] = names;
  const written = (place: number) => writtenAt(flow, place);
  const counts = countsOf(sizes);
  const said = { desired, actual, difference: off, inputs, weights, biases };
  return (
    <Figure says={words.describe(said, counts, cost)} width={1920} height={1080} className="whole-canvas">
      <PenNote
        {...over(y, em[cost], { from: y.left + 0.28 * em[cost], to: y.left - 10 })}
        lines={[desired]}
        above
        written={written(0)}
      />
      <PenNote
        {...over(a, em[cost], { from: middleOf(a), to: middleOf(a) + 70 })}
        lines={[actual]}
        above
        written={written(1)}
      />
      <Brace box={difference} base={870} name={off} below={words.why[cost]} written={written(2)} />
      <PenNote {...under(n, em[cost], aside[cost].n)} lines={halved(inputs)} written={written(3)} />
      <PenNote
        {...under(w, em[cost], aside[cost].w)}
        lines={[weights]}
        below={words.ofThem(counts.weights)}
        written={written(4)}
      />
      <SignKey x={middleOf(w) + aside[cost].w} y={942} ink={inkOf(written(4))} />
      <PenNote
        {...under(b, em[cost], aside[cost].b)}
        lines={[biases]}
        below={words.ofThem(counts.biases)}
        written={written(5)}
      />
    </Figure>
  );
}

/** What plus and minus look like everywhere. */
function SignKey({ x, y, ink }: { readonly x: number; readonly y: number; readonly ink: number }) {
  return (
    <g strokeWidth={9} opacity={ink}>
      <path d={`M${x - 96} ${y}h84`} stroke="var(--pos)" />
      <path d={`M${x + 12} ${y}h84`} stroke="var(--neg)" strokeDasharray="16 10" />
    </g>
  );
}

/** In two lines where it is long, the first no longer than the second. */
function halved(words: string): readonly string[] {
  const parts = words.split(' ');
  if (words.length < 16 || parts.length < 2) return [words];
  const half = Math.floor(parts.length / 2);
  return [parts.slice(0, half).join(' '), parts.slice(half).join(' ')];
}
