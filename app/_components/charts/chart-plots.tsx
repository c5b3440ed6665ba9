// The two plots: cost, a red pen line with a thin one of the training beside it; accuracy, in steps, with the room's
// own digits in yellow and the dotted line of blind guessing.

import type { CurvePoint } from '@/lib/protocol/message';
import type { ChartLayout } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { EndLabels } from './end-labels';
import { accuracyEnds, costEnds } from './ends';
import { Axes } from './ground';
import { Pen, Steps } from './lines';

type Common = { readonly style: ChartStyle; readonly last: CurvePoint | undefined };

export function CostPlot({
  plot,
  style,
  last,
}: Common & { readonly plot: NonNullable<ChartLayout['cost']> }) {
  const hue = 'var(--cost)';
  return (
    <g>
      <Axes plot={plot} style={style} text={String} />
      <Title text="Cost" x={plot.left} y={plot.top} hue={hue} size={style.title} />
      <Pen points={plot.training} hue={hue} width={style.thin} halo={style.halo} />
      <Pen points={plot.heldOut} hue={hue} width={style.pen} halo={style.halo} />
      <EndLabels plot={plot} style={style} ends={costEnds(plot, last)} />
    </g>
  );
}

export function AccuracyPlot({
  plot,
  style,
  last,
}: Common & { readonly plot: NonNullable<ChartLayout['accuracy']> }) {
  const { axis, caption, pen, halo } = style;
  const ends = accuracyEnds(plot, last);
  // Lines that end near the right end have their labels above the word there.
  const near = ends.some(({ at: [x] }) => x + style.labels > plot.right - caption * 4.8);
  return (
    <g>
      <Axes plot={plot} style={style} text={(share) => String(share * 100)} />
      <Title text="Accuracy, percent" x={plot.left} y={plot.top} hue="var(--acc)" size={style.title} />
      <path
        d={`M${plot.left} ${plot.guessing}H${plot.right}`}
        stroke="var(--ink-3)"
        strokeWidth={axis}
        strokeDasharray={`${axis} ${axis * 3.6}`}
      />
      <text
        x={plot.right - 8}
        y={plot.guessing - caption * 0.4}
        textAnchor="end"
        fontSize={caption}
        className="chart-second halo"
      >
        guessing
      </text>
      <Steps points={plot.arrival} hue="var(--room)" edge="var(--room-ink)" width={pen} halo={halo} />
      <Steps points={plot.test} hue="var(--acc)" width={pen} halo={halo} />
      <EndLabels
        plot={plot}
        style={style}
        ends={ends}
        {...(near && { floor: plot.guessing - caption * 1.3 })}
      />
    </g>
  );
}

type TitleProps = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly hue: string;
  readonly size: number;
};

function Title({ text, x, y, hue, size }: TitleProps) {
  return (
    <text x={x} y={y - size * 0.48} fontSize={size} fontWeight="760" style={{ fill: hue }} className="halo">
      {text}
    </text>
  );
}
