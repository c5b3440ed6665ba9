// Gradient descent from several random values, one per build: each ends at the bottom of the valley it started in.

'use client';

import { useMemo } from 'react';
import { bottomBelow, descend, randomStarts } from '@/lib/descent/gradient-descent';
import type { Words } from '@/lib/words/words';
import { useWords } from '../../words/words';
import { Ball, BallGhost, Trail } from '../parts/curve/ball';
import { CurvePaper, Plumb } from '../parts/curve/curve-paper';
import { besideCurve, type PlotSheet } from '../parts/curve/plot-sheet';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed } from '../parts/draw/number-text';
import { useHops } from './use-hops';

type Props = {
  readonly sheet: PlotSheet;
  readonly start: number;
  readonly rate: number;
  readonly seed: number;
  /** Build k is the start number k, from 0. */
  readonly step: number;
};

const mostSteps = 60;
const rows = 6;

export function RestartsPlot({ sheet, start, rate, seed, step }: Props) {
  const { curve } = sheet;
  const starts = useMemo(() => [start, ...randomStarts(curve, seed, step)], [start, curve, seed, step]);
  const runs = useMemo(
    () => starts.map((from) => descend(curve, from, rate, mostSteps)),
    [starts, curve, rate],
  );
  const ends = useMemo(() => starts.map((from) => bottomBelow(curve, from)), [starts, curve]);
  const places = runs.at(-1) ?? [start];
  const { done, at } = useHops(places, `run ${step}`);
  const first = places[0] ?? start;
  const there = done >= places.length - 1;
  const shown = there ? starts.length : starts.length - 1;
  const lowest = Math.min(...ends.map(curve.cost));
  const words = useWords('widgets').descent.restarts;
  const { width, height } = sheet;
  return (
    <Figure says={describe(starts, ends, sheet, words)} width={width} height={height} fluid={sheet.fluid}>
      <CurvePaper sheet={sheet} />
      {starts.slice(0, -1).map((from, i) => (
        <g key={from}>
          <BallGhost sheet={sheet} w={from} quiet />
          <Numeral sheet={sheet} w={from} n={i + 1} />
          <BallGhost sheet={sheet} w={ends[i] ?? from} />
        </g>
      ))}
      <Trail sheet={sheet} ws={places.slice(1, done)} />
      {done > 0 && (
        <g>
          <BallGhost sheet={sheet} w={first} quiet />
          <Numeral sheet={sheet} w={first} n={starts.length} />
        </g>
      )}
      <Plumb sheet={sheet} w={at} />
      <Ball sheet={sheet} w={at} />
      <Results sheet={sheet} starts={starts} ends={ends} shown={shown} lowest={lowest} />
    </Figure>
  );
}

/** Beside its start, where neither the curve nor a later ball can cover it. */
function Numeral({ sheet, w, n }: { readonly sheet: PlotSheet; readonly w: number; readonly n: number }) {
  const { x, y } = besideCurve(sheet, w);
  return (
    <Label
      x={x}
      y={y + sheet.type * 0.36}
      size={sheet.type}
      anchor="middle"
      voice="num"
      weight={760}
      halo={sheet.type * 0.4}
    >
      {n}
    </Label>
  );
}

type ResultsProps = {
  readonly sheet: PlotSheet;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of those that have arrived. */
  readonly shown: number;
  readonly lowest: number;
};

/** The newest rows that fit. */
function Results({ sheet, starts, ends, shown, lowest }: ResultsProps) {
  const { u, type, curve } = sheet;
  const words = useWords('widgets').descent.restarts;
  // A column as wide as its longest figures, and half a square before the axis.
  const left = sheet.origin.x - 15.6 * letterOf(sheet) - u / 2;
  const hidden = Math.max(0, shown - rows);
  const first = u * (sheet.fluid ? 3.2 : 4.5);
  return (
    <g>
      {!sheet.fluid && (
        <Label
          x={left + 2 * letterOf(sheet)}
          y={first - 1.3 * u}
          size={type * 0.94}
          hue="var(--ink-2)"
          halo={type * 0.5}
        >
          {words.head}
        </Label>
      )}
      {starts.slice(hidden, shown).map((from, row) => {
        const i = hidden + row;
        const end = ends[i] ?? from;
        return (
          <ResultRow
            key={from}
            {...{ sheet, from, end, left }}
            nth={i + 1}
            y={first + 1.3 * u * row}
            best={curve.cost(end) <= lowest + 1e-6}
            named={shown > 1 && !sheet.fluid}
          />
        );
      })}
    </g>
  );
}

/** Of a figure, in pixels. */
const letterOf = ({ type }: PlotSheet): number => type * 0.61;

type RowProps = {
  readonly sheet: PlotSheet;
  /** From 1. */
  readonly nth: number;
  readonly from: number;
  readonly end: number;
  readonly left: number;
  readonly y: number;
  readonly best: boolean;
  /** The best is called so. */
  readonly named: boolean;
};

function ResultRow({ sheet, nth, from, end, left, y, best, named }: RowProps) {
  const { u, type, curve } = sheet;
  const words = useWords('widgets').descent.restarts;
  const figures = { y, size: type, voice: 'num', halo: type * 0.5 } as const;
  return (
    <g>
      <Label {...figures} x={left} weight={700} hue="var(--ink-2)">
        {nth}
      </Label>
      <Label {...figures} x={left + 2 * letterOf(sheet)}>
        {fixed(from, 2)} → {fixed(end, 2)}
      </Label>
      <Label {...figures} x={sheet.origin.x + u / 2} weight={best ? 780 : 540} hue="var(--cost)">
        C = {fixed(curve.cost(end), 2)}
        {best && named ? words.lowest : ''}
      </Label>
    </g>
  );
}

function describe(
  starts: readonly number[],
  ends: readonly number[],
  { curve }: PlotSheet,
  words: Words['widgets']['descent']['restarts'],
): string {
  const runs = starts.map((from, i) => {
    const end = ends[i] ?? from;
    return { from: fixed(from, 2), to: fixed(end, 2), cost: fixed(curve.cost(end), 2) };
  });
  return words.describe(curve.text, runs);
}
