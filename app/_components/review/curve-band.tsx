// Cost and accuracy on the talk's clock, from the first mini-batch on; yellow columns where the room's digits joined.

import { scaleLinear, scaleLog } from 'd3-scale';
import { costRange } from '../charts/cost-axis';
import { dodge } from '../charts/dodge';
import { costText, percentText } from '../charts/figures';
import { Pen, Steps } from '../charts/lines';
import type { Training } from './review-data';
import { right, type TimeScale, width } from './time-scale';

type Props = {
  readonly training: Training;
  readonly x: TimeScale;
  readonly top: number;
  /** Where the curves begin, px. */
  readonly begins: number;
};

const u = 12;
const titleRow = 30;
const plot = 21 * u;
export const curveHeight = titleRow + plot + 4;
const leastColumn = 5;

export function CurveBand({ training, x, top, begins }: Props) {
  const { curve, joins } = training;
  const from = top + titleRow;
  const base = from + plot;
  const end = width - right;
  const rungs = costRange(curve.map(({ cost }) => cost));
  const cost = scaleLog([rungs[0]!, rungs.at(-1)!], [base, from]);
  const accuracy = scaleLinear([0, 1], [base, from]);
  const last = curve.at(-1)!;
  return (
    <g>
      <path d={cells(begins, from, false)} stroke="var(--grid)" className="hairline" />
      <path d={cells(begins, from, true)} stroke="var(--grid-7)" className="hairline" />
      {joins.map(({ from: start, to, count }) => {
        const wide = Math.max(leastColumn, x(to) - x(start));
        if (x(to) < begins) return null;
        return (
          <g key={start}>
            <rect
              x={x(start) - leastColumn / 2}
              y={from}
              width={wide}
              height={plot}
              fill="var(--room)"
              stroke="var(--room-ink)"
            />
            <title>{`${count} digits join`}</title>
          </g>
        );
      })}
      {rungs.map((value) => (
        <g key={value}>
          <path d={`M${begins} ${cost(value)}h-4`} stroke="var(--ink)" strokeWidth={2} />
          <text
            className="num"
            x={begins - 8}
            y={cost(value) + 5}
            textAnchor="end"
            fontSize={14}
            style={{ fill: 'var(--cost)' }}
          >
            {value}
          </text>
        </g>
      ))}
      <path
        d={`M${begins} ${accuracy(0.1)}H${end}`}
        stroke="var(--ink-3)"
        strokeWidth={2}
        strokeDasharray="2 7"
      />
      <text className="halo" x={end - 6} y={accuracy(0.1) - 6} textAnchor="end" fontSize={13} style={small}>
        guessing
      </text>
      <path d={`M${begins} ${from}V${base}H${end}V${from}`} fill="none" stroke="var(--ink)" strokeWidth={2} />
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
      <text x={begins} y={top + 20} fontSize={20} fontWeight={760} style={{ fill: 'var(--cost)' }}>
        Cost
        <tspan dx={18} style={{ fill: 'var(--acc)' }}>
          Accuracy, percent
        </tspan>
      </text>
      <Ends
        top={from}
        bottom={base}
        cost={{ y: cost(last.cost), text: costText(last.cost) }}
        accuracy={{ y: accuracy(last.accuracy), text: percentText(last.accuracy) }}
      />
    </g>
  );
}

const small = { fill: 'var(--ink-2)', '--halo': '5px' } as React.CSSProperties;

type End = { readonly y: number; readonly text: string };
type EndsProps = {
  readonly top: number;
  readonly bottom: number;
  readonly cost: End;
  readonly accuracy: End;
};

function Ends({ top, bottom, cost, accuracy }: EndsProps) {
  const places = dodge(
    [
      { id: 'cost', y: cost.y, height: 26 },
      { id: 'accuracy', y: accuracy.y, height: 26 },
    ],
    top,
    bottom,
  );
  const end = (id: 'cost' | 'accuracy', text: string, hue: string) => (
    <text
      className="num"
      x={width - right + 10}
      y={(places.get(id) ?? 0) + 7}
      fontSize={20}
      fontWeight={780}
      style={{ fill: hue }}
    >
      {text}
    </text>
  );
  return (
    <>
      {end('cost', cost.text, 'var(--cost)')}
      {end('accuracy', accuracy.text, 'var(--acc)')}
    </>
  );
}

function cells(begins: number, from: number, sevenths: boolean): string {
  let path = '';
  for (let i = 1; begins + i * u <= width - right; i++)
    if ((i % 7 === 0) === sevenths) path += `M${begins + i * u} ${from}v${plot}`;
  for (let i = 0; i * u < plot; i++)
    if ((i % 7 === 0) === sevenths) path += `M${begins} ${from + plot - i * u}H${width - right}`;
  return path;
}
