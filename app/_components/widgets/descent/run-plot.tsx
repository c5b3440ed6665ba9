// Gradient descent as it is told: a start, its slope, one step, and then again and again, at the rate the room voted for.

'use client';

import { useId, useState } from 'react';
import { descend } from '@/lib/descent/gradient-descent';
import { useWords } from '../../words/words';
import { Ball, Tangent, Trail, trimmed } from '../parts/curve/ball';
import { CurvePaper, Plumb } from '../parts/curve/curve-paper';
import type { PlotSheet } from '../parts/curve/plot-sheet';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { Change } from './change';
import { type RateChoice, RateList } from './rate-list';
import { Readout } from './readout';
import { change, describeRun, mostSteps, noteOf, running, slope, starting } from './run-words';
import { useHops } from './use-hops';

type Props = {
  readonly sheet: PlotSheet;
  readonly start: number;
  /** Until the room has voted. */
  readonly rate: number;
  readonly step: number;
  readonly choices: readonly RateChoice[];
};

export function RunPlot({ sheet, start, rate: given, step, choices }: Props) {
  const words = useWords('widgets').descent;
  const [tried, setTried] = useState<number | null>(null);
  const winner = choices.find(({ won }) => won)?.rate;
  const rate = tried ?? winner ?? given;
  const places = descend(sheet.curve, start, rate, mostSteps);
  const runs = step >= running;
  const { done, at } = useHops(places, `${rate} ${runs}`, runs);
  const { width, height, u, large } = sheet;
  const corner = { x: sheet.origin.x - u, y: u * 3 + large };
  return (
    <Figure
      says={describeRun(step, { start, rate }, sheet, words)}
      width={width}
      height={height}
      fluid={sheet.fluid}
      parts
    >
      <CurvePaper sheet={sheet} plain />
      <Moving {...{ sheet, step, start, rate, places, done }} w={runs ? at : start} />
      {runs ? (
        <Readout
          sheet={sheet}
          w={places[done] ?? at}
          note={noteOf(done, places, sheet, words.run)}
          {...corner}
          anchor="end"
        />
      ) : (
        step >= starting && <Start sheet={sheet} w={start} {...corner} />
      )}
      {(step >= change || choices.length > 0) && <Rates {...{ sheet, choices, rate }} onChoose={setTried} />}
    </Figure>
  );
}

type MovingProps = Pick<Props, 'sheet' | 'step' | 'start' | 'rate'> & {
  readonly places: readonly number[];
  readonly done: number;
  /** Where the ball is. */
  readonly w: number;
};

/** The ball and all that goes with it, within the paper. */
function Moving({ sheet, step, start, rate, places, done, w }: MovingProps) {
  const paper = useId();
  const { width, height, u } = sheet;
  const runs = step >= running;
  return (
    <>
      <defs>
        <clipPath id={paper}>
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${paper})`}>
        {runs && <Trail sheet={sheet} ws={places.slice(Math.max(0, done - 14), done)} />}
        {step >= starting && <Plumb sheet={sheet} w={w} />}
        {step >= slope && <Tangent sheet={sheet} w={w} reach={u * 4} named={!runs} />}
        {step === change && <Change sheet={sheet} w={start} rate={rate} />}
        {step >= starting && <Ball sheet={sheet} w={w} />}
      </g>
    </>
  );
}

type StartProps = Pick<Props, 'sheet'> & { readonly w: number; readonly x: number; readonly y: number };

function Start({ sheet: { large, type }, w, x, y }: StartProps) {
  return (
    <Label {...{ x, y }} size={large} anchor="end" voice="num" weight={700} halo={type * 0.5}>
      w = {trimmed(w)}
    </Label>
  );
}

type RatesProps = Omit<Props, 'start' | 'step'> & { readonly onChoose: (rate: number) => void };

/** What the room chose among; the one rate where it was not asked. */
function Rates({ sheet, choices, rate, onChoose }: RatesProps) {
  const list = { sheet, rate, x: sheet.origin.x + sheet.u, y: sheet.u * 1.6 };
  if (choices.length > 0) return <RateList {...list} {...{ choices, onChoose }} />;
  return <RateList {...list} choices={[{ rate, votes: 0, won: false }]} onChoose={null} />;
}
