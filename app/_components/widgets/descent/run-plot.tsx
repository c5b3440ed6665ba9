// Gradient descent as it is told: a start, its slope, one step, and then again and again, at the rate the room voted for.

'use client';

import { useId, useState } from 'react';
import { courseOf, descend, nextW } from '@/lib/quiz/gradient-descent';
import { Figure } from '../draw/figure';
import { Label } from '../draw/label';
import { signed } from '../draw/number-text';
import { useFlow } from '../draw/use-flow';
import { Ball, Tangent, Trail, trimmed } from './ball';
import { CurvePaper, Plumb } from './curve-paper';
import { onCurve, type PlotSheet, xOf } from './plot-sheet';
import { type RateChoice, RateList } from './rate-list';
import { Readout, shown } from './readout';
import { useHops } from './use-hops';

type Props = {
  readonly sheet: PlotSheet;
  readonly start: number;
  /** Until the room has voted. */
  readonly rate: number;
  readonly step: number;
  readonly choices: readonly RateChoice[];
};

/** The builds, as the four bullets are. */
const starting = 1;
const slope = 2;
const change = 3;
const running = 4;

export const mostSteps = 40;

export function RunPlot({ sheet, start, rate: given, step, choices }: Props) {
  const paper = useId();
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
    <Figure says={saysOf(step, start, rate, sheet)} width={width} height={height} fluid={sheet.fluid} parts>
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
          note={noteOf(done, places, sheet)}
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
          choices={choices.length > 0 ? choices : [{ rate: given, votes: 0, won: true }]}
          rate={rate}
          onChoose={choices.length > 0 ? setTried : null}
        />
      )}
    </Figure>
  );
}

/** One step, worked out: from where, by what, to where. */
function Change({
  sheet,
  w,
  rate,
}: {
  readonly sheet: PlotSheet;
  readonly w: number;
  readonly rate: number;
}) {
  const arrived = useFlow(`change ${rate}`);
  const { curve, pen, type, origin, ball, u, large } = sheet;
  const next = nextW(curve, w, rate);
  const from = xOf(sheet, w);
  const to = from + (xOf(sheet, next) - from) * arrived;
  const y = origin.y - pen * 2;
  const side = next < w ? -1 : 1;
  const target = onCurve(sheet, next);
  const sum = `${trimmed(w)} − ${trimmed(rate)} · ${trimmed(curve.slope(w))} = ${trimmed(next)}`;
  return (
    <g>
      <path d={`M${from} ${y}H${to}`} stroke="var(--cost)" strokeWidth={pen} />
      <path
        d={`M${to - side * pen * 2.4} ${y - pen * 1.9}L${to} ${y}L${to - side * pen * 2.4} ${y + pen * 1.9}`}
        fill="none"
        stroke="var(--cost)"
        strokeWidth={pen}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle
        cx={target.x}
        cy={target.y}
        r={ball}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={pen * 0.45}
        strokeDasharray={`${pen * 0.5} ${pen * 0.8}`}
      />
      <Label
        x={origin.x - u}
        y={u * 3 + large * 2.1}
        size={type}
        anchor="end"
        voice="num"
        hue="var(--cost)"
        weight={680}
        halo={type * 0.5}
      >
        {sheet.fluid ? sum.replaceAll(' ', '') : sum}
      </Label>
    </g>
  );
}

function noteOf(done: number, places: readonly number[], { curve }: PlotSheet): string {
  if (done < places.length - 1) return `step ${done}`;
  switch (courseOf(curve, places)) {
    case 'arrived':
      return `there after ${done} ${done === 1 ? 'step' : 'steps'}`;
    case 'crawling':
      return `${done} steps, still on its way`;
    case 'diverging':
      return `${done} steps, farther than ever`;
  }
}

function saysOf(step: number, start: number, rate: number, { curve }: PlotSheet): string {
  const drawn = `The curve ${curve.text}.`;
  const at = trimmed(start);
  const next = nextW(curve, start, rate);
  if (step < starting) return drawn;
  if (step < slope) return `${drawn} The ball starts at w = ${at}.`;
  if (step < change) return `${drawn} At w = ${at} the slope is ${trimmed(curve.slope(start))}.`;
  if (step < running)
    return `${drawn} The learning rate times the slope changes w by ${signed(next - start)}, to ${trimmed(next)}.`;
  const places = descend(curve, start, rate, mostSteps);
  const last = places.at(-1) ?? start;
  const end = `after ${places.length - 1} steps w is ${shown(last)} and the cost ${shown(curve.cost(last))}`;
  const course = { arrived: 'It arrives', crawling: 'It crawls', diverging: 'It diverges' }[
    courseOf(curve, places)
  ];
  return `${drawn} Gradient descent from w = ${at} with the learning rate ${trimmed(rate)}. ${course}: ${end}.`;
}
