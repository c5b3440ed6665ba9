// Cost and accuracy on the talk's clock, while the network learned: a part of the time line, drawn as wide as the page.
// Above it what was done to the network, yellow columns where the room's digits joined, below it the slides.

import { scaleLinear, scaleLog } from 'd3-scale';
import type { Words } from '@/lib/words/words';
import { costRange } from '../charts/cost-axis';
import { Pen, Steps } from '../charts/lines';
import { lengthOf } from './clock';
import { CurveEnds } from './curve-ends';
import { placeLabels } from './happenings';
import { JoinColumns } from './join-columns';
import { curveInside } from './learning-window';
import { Paper } from './paper';
import type { Course, Span } from './review-data';
import { RowName } from './row-name';
import { SlideBoxes } from './slide-boxes';
import { cell } from './squared-paper';
import { left, type TimeScale, timeTicks } from './time-scale';
import { TimeTicks } from './time-ticks';

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
  const { training, stays, titles } = course;
  const from = top + head;
  const base = from + plot;
  const { end } = x;
  const curve = curveInside(training.curve, window);
  const rungs = costRange(curve.map(({ cost }) => cost));
  const cost = scaleLog([rungs[0]!, rungs.at(-1)!], [base, from]);
  const accuracy = scaleLinear([0, 1], [base, from]);
  const inside = ({ at }: { readonly at: number }) => at >= window.from && at <= window.to;
  const done = placeLabels(
    training.log.filter(inside),
    x,
    ({ text }) => text.length * letter,
    doneRows,
    end + 60,
  );
  const joins = training.joins.filter(inside);
  const last = curve.at(-1)!;
  return (
    <g>
      <text x={left} y={top + 22} fontSize={20} fontWeight={760} style={{ fill: 'var(--cost)' }}>
        {words.cost}
        <tspan dx={18} style={{ fill: 'var(--acc)' }}>
          {words.accuracy}
        </tspan>
        <tspan dx={18} fontSize={14} fontWeight={480} style={{ fill: 'var(--ink-2)' }}>
          {words.onTest}
        </tspan>
      </text>
      <Paper sheet={{ left, right: end, top: from, bottom: base }} />
      <JoinColumns joins={joins} x={x} top={from} bottom={base} />
      {done.map(({ text, at, x: place, row }) =>
        row < 0 ? null : (
          <g key={`${at} ${text}`}>
            <path d={`M${place} ${from}V${top + titleRow + row * doneRow - 2}`} stroke="var(--hair)" />
            <text
              className="halo"
              x={Math.min(place + 5, end + 60 - text.length * letter)}
              y={top + titleRow + 10 + row * doneRow}
              fontSize={14}
              style={thinHalo}
            >
              {text}
            </text>
          </g>
        ),
      )}
      {rungs.map((value) => (
        <Tick key={value} y={cost(value)} text={String(value)} />
      ))}
      <path
        d={`M${left} ${accuracy(0.1)}H${end}`}
        stroke="var(--ink-3)"
        strokeWidth={2}
        strokeDasharray="2 7"
      />
      {/* Below: the first steps of the accuracy climb from here. */}
      <text className="halo" x={left + 10} y={accuracy(0.1) + 16} fontSize={13} style={caption}>
        {words.guessing}
      </text>
      <path d={`M${left} ${from}V${base}H${end}V${from}`} fill="none" stroke="var(--ink)" strokeWidth={2} />
      <Steps
        points={curve.map((point) => [x(point.at), accuracy(point.accuracy)])}
        hue="var(--acc)"
        width={4}
        halo={2}
      />
      <Pen
        points={curve.map((point) => [x(point.at), cost(Math.max(rungs[0]!, point.cost))])}
        hue="var(--cost)"
        width={4}
        halo={2}
      />
      <CurveEnds
        last={last}
        cost={cost(last.cost)}
        accuracy={accuracy(last.accuracy)}
        top={from}
        bottom={base}
        end={end}
      />
      <RowName text={words.slides} y={base + 12 + 16} />
      <SlideBoxes
        stays={stays.filter((stay) => stay.to > window.from && stay.from < window.to)}
        titles={titles}
        untitled={words.untitled}
        filled={() => false}
        x={(at) => x(Math.min(window.to, Math.max(window.from, at)))}
        top={base + 12}
        height={slidesRow}
      />
      <TimeTicks
        ticks={timeTicks(lengthOf(course.clock), words, window)}
        x={x}
        y={base + 12 + slidesRow + 18}
      />
    </g>
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
