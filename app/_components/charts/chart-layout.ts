// Everything of the two charts that is a place or a number, from the points alone; the drawing only draws. Pure.

import { scaleLinear, scaleLog } from 'd3-scale';
import type { CurvePoint } from '@/lib/protocol/message';
import { roomReadings, type Score } from '@/lib/session/readings';
import type { ReadingGroup } from '@/lib/session/state';
import type { ShownMark } from '@/lib/session/view-types';
import { type ChangeMark, changeMarks } from './change-marks';
import type { ChartStyle } from './chart-style';
import { costRange } from './cost-axis';
import { axisEnd, type Course, courseOf, secondsAt, type TimeTick, timeTicks } from './course';
import { type JoinCluster, joinClusters } from './join-clusters';

export type Shown = 'cost' | 'accuracy' | 'both';
export type XY = readonly [x: number, y: number];

export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type ChartLayout = {
  readonly cost:
    | (Plot & {
        readonly ticks: readonly Tick[];
        readonly heldOut: readonly XY[];
        readonly training: readonly XY[];
      })
    | null;
  readonly accuracy:
    | (Plot & {
        readonly ticks: readonly Tick[];
        readonly guessing: number;
        readonly test: readonly XY[];
        /** The room's digits as read on arrival since training began, and how they stand now; before it, their place. */
        readonly arrival: readonly XY[];
        readonly since: Score | null;
        readonly before: (Score & { readonly at: XY }) | null;
      })
    | null;
  readonly ticks: readonly TimeTick[];
  readonly clusters: readonly JoinCluster[];
  /** Where something was changed that bends the curves. */
  readonly changes: readonly ChangeMark[];
  /** Top of the rows of times and of mini-batches, and of the rail with the joined drawings. */
  readonly axisTop: number;
  readonly railTop: number;
};

export type Tick = { readonly value: number; readonly y: number };

type Facts = {
  readonly points: readonly CurvePoint[];
  readonly marks: readonly ShownMark[];
  readonly readings: readonly ReadingGroup[];
  readonly show: Shown;
  readonly width: number;
  readonly height: number;
  readonly style: ChartStyle;
};

export function chartLayout(facts: Facts): ChartLayout {
  const { points, marks, show, width, height, style } = facts;
  const left = style.left;
  const right = left + Math.floor((width - left) / style.u) * style.u;
  const railRow = style.picture + 4 + style.tick * 1.3;
  const axisTop = height - style.axisRow - railRow;
  const [upper, lower] = plots(show, axisTop, style);
  const frame = { left, right };

  const course = courseOf(points);
  const growing = 1 - style.labels / (right - left);
  const x = scaleLinear([0, axisEnd(course, growing)], [left, right]);
  const seconds = course.seconds;
  const line = (value: (point: CurvePoint) => number | null, y: (value: number) => number): XY[] =>
    thinned(
      points.flatMap((point, i): XY[] => {
        const at = value(point);
        return at === null || !Number.isFinite(at) ? [] : [[x(seconds[i]!), y(at)]];
      }),
    );

  const costPlot = show === 'accuracy' ? null : upper;
  const accuracyPlot = show === 'cost' ? null : show === 'both' ? lower : upper;
  return {
    cost: costPlot && { ...frame, ...costPlot, ...costLines(points, costPlot, line) },
    accuracy: accuracyPlot && {
      ...frame,
      ...accuracyPlot,
      ...accuracyLines(accuracyPlot, line),
      ...roomLine(accuracyPlot, { course, x, readings: facts.readings }),
    },
    ticks: timeTicks(course, x, { apart: style.tick * 4.6, right: right - style.caption * 6.6 }),
    clusters: joinClusters(marks, (step) => x(secondsAt(course, step)), style.picture + 20),
    changes: changeMarks(points, course, x, style.caption * 2),
    axisTop,
    railTop: axisTop + style.axisRow,
  };
}

type Line = (value: (point: CurvePoint) => number | null, y: (value: number) => number) => XY[];
type Span = { readonly top: number; readonly bottom: number };

function costLines(points: readonly CurvePoint[], { top, bottom }: Span, line: Line) {
  const all = points.flatMap((point) => [point.costHeldOut, point.costTraining ?? point.costHeldOut]);
  const rungs = costRange(all);
  const least = rungs[0]!;
  const y = scaleLog([least, rungs.at(-1)!], [bottom, top]);
  return {
    ticks: rungs.map((value) => ({ value, y: y(value) })),
    heldOut: line((point) => Math.max(least, point.costHeldOut), y),
    training: line(({ costTraining }) => (costTraining === null ? null : Math.max(least, costTraining)), y),
  };
}

function accuracyLines({ top, bottom }: Span, line: Line) {
  const y = scaleLinear([0, 1], [bottom, top]);
  return {
    ticks: [0, 0.5, 1].map((value) => ({ value, y: y(value) })),
    guessing: y(0.1),
    test: line((point) => point.accuracyTest, y),
  };
}

type Room = {
  readonly course: Course;
  readonly x: (seconds: number) => number;
  readonly readings: readonly ReadingGroup[];
};

/** It goes on to the present: what was read stays true until somebody draws. */
function roomLine({ top, bottom }: Span, { course, x, readings }: Room) {
  const { untrained, since } = roomReadings(readings);
  const y = ({ right, count }: Score) => bottom - (right / count) * (bottom - top);
  const line = since.map((score): XY => [x(secondsAt(course, score.step)), y(score)]);
  const last = since.at(-1) ?? null;
  return {
    arrival: last ? thinned([...line, [x(course.seconds.at(-1) ?? 0), y(last)]]) : [],
    since: last,
    before: untrained && { ...untrained, at: [x(0), y(untrained)] as const },
  };
}

/** One or two plots between the titles and the axis, each a whole number of cells high. */
function plots(show: Shown, axisTop: number, { u, titleRow }: ChartStyle): readonly [Span, Span | null] {
  const cells = (pixels: number) => Math.floor(pixels / u) * u;
  if (show !== 'both') {
    const tall = cells(axisTop - titleRow);
    return [{ top: axisTop - tall, bottom: axisTop }, null];
  }
  const each = cells((axisTop - 2 * titleRow) / 2);
  const second = axisTop - each;
  const first = cells(second - 2 * titleRow);
  return [
    { top: second - titleRow - first, bottom: second - titleRow },
    { top: second, bottom: axisTop },
  ];
}

/** At most one point a pixel and a half, the newest of each; first and last stay. */
function thinned(points: readonly XY[]): XY[] {
  const kept: XY[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && kept.length > 1 && point[0] - kept.at(-2)![0] < 1.5) kept.pop();
    kept.push(point);
  }
  return kept;
}
