// Cost and accuracy on the talk's clock while the network learned: a part of the time line, drawn as wide as the page.
// Above it what was done to the network, in it yellow columns where the room's drawings joined, below it the slides.

import { scaleLinear, scaleLog } from 'd3-scale';
import type { Words } from '@/lib/words/words';
import { costRange } from '../../charts/cost-axis';
import { Pen, Steps } from '../../charts/lines';
import type { Course, Moment, Span } from '../review-data';
import { lengthOf } from './clock';
import { CurveEnds } from './curve-ends';
import { placeLabels } from './happenings';
import { JoinColumns } from './join-columns';
import { curveInside } from './learning-window';
import { Paper } from './paper';
import { RowName } from './row-name';
import { SlideBoxes } from './slide-boxes';
import { cell } from './squared-paper';
import { left, type TimeScale, timeTicks } from './time-scale';
import { TimeTicks } from './time-ticks';
import type { LogLine } from './training-log';

type Props = {
  readonly course: Course;
  readonly words: Words['review']['course'];
  readonly window: Span;
  /** Of the window, in ms, to pixels. */
  readonly x: TimeScale;
  readonly top: number;
};

const titleRow = 34;
const doneRow = 18;
const doneRows = 2;
const joinRow = 22;
const head = titleRow + doneRows * doneRow + joinRow;
const plot = 21 * cell;
const slidesRow = 22;
export const learningHeight = head + plot + 12 + slidesRow + 24;
const letter = 7.4;

export function LearningBand({ course, words, window, x, top }: Props) {
  const { training } = course;
  const sheet = { top: top + head, bottom: top + head + plot };
  const inside = ({ at }: { readonly at: number }) => at >= window.from && at <= window.to;
  return (
    <g>
      <Title words={words} y={top + 22} />
      <Paper sheet={{ left, right: x.end, ...sheet }} />
      <JoinColumns joins={training.joins.filter(inside)} x={x} {...sheet} />
      <Done lines={training.log.filter(inside)} x={x} top={top} />
      <Curves curve={curveInside(training.curve, window)} words={words} x={x} {...sheet} />
      <Foot course={course} words={words} window={window} x={x} top={sheet.bottom + 12} />
    </g>
  );
}

type CourseWords = Props['words'];

const Title = ({ words, y }: { readonly words: CourseWords; readonly y: number }) => (
  <text x={left} y={y} fontSize={20} fontWeight={760} style={{ fill: 'var(--cost)' }}>
    {words.cost}
    <tspan dx={18} style={{ fill: 'var(--acc)' }}>
      {words.accuracy}
    </tspan>
    <tspan dx={18} fontSize={14} fontWeight={480} style={{ fill: 'var(--ink-2)' }}>
      {words.onTest}
    </tspan>
  </text>
);

type DoneProps = { readonly lines: readonly LogLine[]; readonly x: TimeScale; readonly top: number };

/** What was done to the network, above the plot, as far as there is room for the words. */
function Done({ lines, x, top }: DoneProps) {
  const right = x.end + 60;
  const placed = placeLabels(lines, x, ({ text }) => text.length * letter, doneRows, right);
  return placed.map(({ text, at, x: place, row }) =>
    row < 0 ? null : (
      <g key={`${at} ${text}`}>
        <path d={`M${place} ${top + head}V${top + titleRow + row * doneRow - 2}`} stroke="var(--hair)" />
        <text
          className="halo"
          x={Math.min(place + 5, right - text.length * letter)}
          y={top + titleRow + 10 + row * doneRow}
          fontSize={14}
          style={thinHalo}
        >
          {text}
        </text>
      </g>
    ),
  );
}

type CurvesProps = {
  readonly curve: readonly Moment[];
  readonly words: CourseWords;
  readonly x: TimeScale;
  readonly top: number;
  readonly bottom: number;
};

/** Cost on a logarithmic axis on the left, accuracy from 0 to 1 on the right. */
function Curves({ curve, words, x, top, bottom }: CurvesProps) {
  const rungs = costRange(curve.map(({ cost }) => cost));
  const cost = scaleLog([rungs[0]!, rungs.at(-1)!], [bottom, top]);
  const accuracy = scaleLinear([0, 1], [bottom, top]);
  const last = curve.at(-1)!;
  const { end } = x;
  const line = { width: 4, halo: 2 };
  return (
    <>
      {rungs.map((value) => (
        <Tick key={value} y={cost(value)} text={String(value)} />
      ))}
      <Guessing y={accuracy(0.1)} end={end} text={words.guessing} />
      <path d={`M${left} ${top}V${bottom}H${end}V${top}`} fill="none" stroke="var(--ink)" strokeWidth={2} />
      <Steps
        points={curve.map((point) => [x(point.at), accuracy(point.accuracy)])}
        hue="var(--acc)"
        {...line}
      />
      <Pen
        points={curve.map((point) => [x(point.at), cost(Math.max(rungs[0]!, point.cost))])}
        hue="var(--cost)"
        {...line}
      />
      <CurveEnds {...{ last, top, bottom, end }} cost={cost(last.cost)} accuracy={accuracy(last.accuracy)} />
    </>
  );
}

/** The accuracy of guessing; its name stands below, where no first step of the accuracy covers it. */
function Guessing({ y, end, text }: { readonly y: number; readonly end: number; readonly text: string }) {
  return (
    <>
      <path d={`M${left} ${y}H${end}`} stroke="var(--ink-3)" strokeWidth={2} strokeDasharray="2 7" />
      <text className="halo" x={left + 10} y={y + 16} fontSize={13} style={caption}>
        {text}
      </text>
    </>
  );
}

/** The slides that were shown meanwhile, and the time. */
function Foot({ course, words, window, x, top }: Props) {
  return (
    <>
      <RowName text={words.slides} y={top + 16} />
      <SlideBoxes
        stays={course.stays.filter((stay) => stay.to > window.from && stay.from < window.to)}
        titles={course.titles}
        untitled={words.untitled}
        filled={() => false}
        x={(at) => x(Math.min(window.to, Math.max(window.from, at)))}
        top={top}
        height={slidesRow}
      />
      <TimeTicks ticks={timeTicks(lengthOf(course.clock), words, window)} x={x} y={top + slidesRow + 18} />
    </>
  );
}

const thinHalo = { '--halo': '4px' } as React.CSSProperties;
const caption = { ...thinHalo, fill: 'var(--ink-2)' };

function Tick({ y, text }: { readonly y: number; readonly text: string }) {
  return (
    <g>
      <path d={`M${left} ${y}h-4`} stroke="var(--ink)" strokeWidth={2} />
      <text
        className="num"
        x={left - 8}
        y={y + 5}
        textAnchor="end"
        fontSize={14}
        style={{ fill: 'var(--cost)' }}
      >
        {text}
      </text>
    </g>
  );
}
