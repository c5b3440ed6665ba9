// The two plots: cost, a red pen line with a thin one of the training beside it; accuracy, in steps, with the room's
// own digits in yellow and the dotted line of blind guessing.

import type { CurvePoint } from '@/lib/protocol/message';
import type { Words } from '@/lib/words/words';
import { useWords } from '../words/words';
import { ChangeTags } from './change-tags';
import type { ChartLayout } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { EndLabels } from './end-labels';
import { placeEnds } from './end-places';
import { accuracyEnds, costEnds, untrainedEnds } from './ends';
import { Axes } from './ground';
import { Pen, Steps } from './lines';

type Common = {
  readonly style: ChartStyle;
  readonly last: CurvePoint | undefined;
  /** Those that are told on this plot. */
  readonly changes: ChartLayout['changes'];
};

export function CostPlot({
  plot,
  style,
  last,
  changes,
}: Common & { readonly plot: NonNullable<ChartLayout['cost']> }) {
  const hue = 'var(--cost)';
  const words = useWords('charts');
  const ends = placeEnds(costEnds(plot, last, words), plot, style);
  const lines = [plot.heldOut, plot.training];
  return (
    <g>
      <Axes plot={plot} style={style} text={String} />
      <Title text={words.cost} x={plot.left} y={plot.top} hue={hue} size={style.title} />
      <Pen points={plot.training} hue={hue} width={style.thin} halo={style.halo} />
      <Pen points={plot.heldOut} hue={hue} width={style.pen} halo={style.halo} />
      <ChangeTags
        {...{ changes, plot, style, lines }}
        ends={ends.flatMap(({ box, markBox }) => [box, markBox])}
      />
      <EndLabels style={style} ends={ends} />
    </g>
  );
}

export function AccuracyPlot({
  plot,
  style,
  last,
  changes,
}: Common & { readonly plot: NonNullable<ChartLayout['accuracy']> }) {
  const { axis, caption, pen, halo } = style;
  const words = useWords('charts');
  const ends = roomyEnds(plot, style, last, words);
  const lines = [plot.test, plot.arrival];
  return (
    <g>
      <Axes plot={plot} style={style} text={(share) => String(share * 100)} />
      <Title text={words.accuracy} x={plot.left} y={plot.top} hue="var(--acc)" size={style.title} />
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
        {words.guessing}
      </text>
      <Steps points={plot.arrival} hue="var(--room)" edge="var(--room-ink)" width={pen} halo={halo} />
      <Steps points={plot.test} hue="var(--acc)" width={pen} halo={halo} />
      <ChangeTags
        {...{ changes, plot, style, lines }}
        ends={ends.flatMap(({ box, markBox }) => [box, markBox])}
      />
      <EndLabels style={style} ends={ends} />
    </g>
  );
}

/** The labels at both ends; while the curves are short they stand in one column. */
function roomyEnds(
  plot: NonNullable<ChartLayout['accuracy']>,
  style: ChartStyle,
  last: CurvePoint | undefined,
  words: Words['charts'],
) {
  const [now, before] = [accuracyEnds(plot, last, words), untrainedEnds(plot, words)];
  const overGuessing = plot.guessing - style.caption * 0.3;
  // Lines that end near the right end have their labels above the word there.
  const near = now.some(({ at: [x] }) => x + style.labels > plot.right - style.caption * 4.8);
  const floor = near ? plot.guessing - style.caption * 1.3 : undefined;
  const first = placeEnds(before, plot, style, overGuessing);
  const crowded = first.some(({ box }) => now.some(({ at: [x] }) => x < box.x + box.width));
  return crowded
    ? placeEnds([...now, ...before], plot, style, overGuessing)
    : [...placeEnds(now, plot, style, floor), ...first];
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
