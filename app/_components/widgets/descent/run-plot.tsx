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
  const paper = useId();
  const words = useWords('widgets').descent;
  const [tried, setTried] = useState<number | null>(null);
  const winner = choices.find(({ won }) => won)?.rate;
  const rate = tried ?? winner ?? given;
  const { curve } = sheet;
  const places = descend(curve, start, rate, mostSteps);
  const runs = step >= running;
  const { done, at } = useHops(places, `${rate} ${runs}`, runs);
  const w = runs ? at : start;
  const { width, height, u, large, type } = sheet;
  return (
    <Figure
      says={describeRun(step, { start, rate }, sheet, words)}
      width={width}
      height={height}
      fluid={sheet.fluid}
      parts
    >
      <defs>
        <clipPath id={paper}>
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <CurvePaper sheet={sheet} plain />
      <g clipPath={`url(#${paper})`}>
        {runs && <Trail sheet={sheet} ws={places.slice(Math.max(0, done - 14), done)} />}
        {step >= starting && <Plumb sheet={sheet} w={w} />}
        {step >= slope && <Tangent sheet={sheet} w={w} reach={u * 4} named={!runs} />}
        {step === change && <Change sheet={sheet} w={start} rate={rate} />}
        {step >= starting && <Ball sheet={sheet} w={w} />}
      </g>
      {runs ? (
        <Readout
          sheet={sheet}
          w={places[done] ?? w}
          note={noteOf(done, places, sheet, words.run)}
          x={sheet.origin.x - u}
          y={u * 3 + large}
          anchor="end"
        />
      ) : (
        step >= starting && (
          <Label
            x={sheet.origin.x - u}
            y={u * 3 + large}
            size={large}
            anchor="end"
            voice="num"
            weight={700}
            halo={type * 0.5}
          >
            w = {trimmed(start)}
          </Label>
        )
      )}
      {(step >= change || choices.length > 0) && (
        <RateList
          sheet={sheet}
          x={sheet.origin.x + u}
          y={u * 1.6}
          choices={choices.length > 0 ? choices : [{ rate: given, votes: 0, won: false }]}
          rate={rate}
          onChoose={choices.length > 0 ? setTried : null}
        />
      )}
    </Figure>
  );
}
