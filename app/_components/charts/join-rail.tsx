// Where the room's digits joined: yellow columns behind the lines, as wide as the batch was large, each above one
// of its drawings and its count.

import type { Drawings } from '../live/use-ink';
import { Digit } from '../ui/digit';
import { useWords } from '../words/words';
import type { ChartLayout, Plot } from './chart-layout';
import type { ChartStyle } from './chart-style';

type Props = { readonly layout: ChartLayout; readonly style: ChartStyle };

/** Right of the axis, also those that were there from the start. */
export function Columns({ layout, plot, style }: Props & { readonly plot: Plot }) {
  const { least, most, perDigit } = style.column;
  return layout.clusters.map(({ x, count }) => {
    const width = Math.min(most, Math.max(least, count * perDigit));
    return (
      <rect
        key={x}
        x={Math.max(plot.left, x - width / 2)}
        y={plot.top}
        width={width}
        height={layout.axisTop - plot.top}
        fill="var(--room)"
        stroke="var(--room-ink)"
        strokeWidth={style.axis / 2}
      />
    );
  });
}

type RailProps = Props & { readonly drawings: Drawings; readonly right: number; readonly joined: number };

export function Rail({ layout, style, drawings, right, joined }: RailProps) {
  const words = useWords('charts');
  const { tick, small, caption } = style;
  const top = layout.railTop;
  return (
    <g>
      {layout.clusters.map((cluster) => (
        <Cluster key={cluster.x} {...{ cluster, style, drawings, top }} />
      ))}
      {joined > 0 && (
        <g>
          <text x={right} textAnchor="end" y={top + tick} fontSize={small} fontWeight="780" className="num">
            {words.count(joined)}
          </text>
          <text x={right} textAnchor="end" y={top + tick + caption * 1.15} fontSize={caption}>
            {words.fromYou}
          </text>
        </g>
      )}
    </g>
  );
}

type ClusterProps = Pick<RailProps, 'style' | 'drawings'> & {
  readonly cluster: ChartLayout['clusters'][number];
  readonly top: number;
};

/** One of the drawings that joined together, and how many they were. */
function Cluster({ cluster: { x, count, digits }, style, drawings, top }: ClusterProps) {
  const words = useWords('charts');
  const { picture, tick } = style;
  const side = picture + 4;
  const drawing = digits.map((id) => drawings.get(id)).find((each) => each !== undefined);
  return (
    <g color="var(--on-room)">
      <rect
        x={x - side / 2}
        y={top}
        width={side}
        height={side}
        fill="var(--room)"
        stroke="var(--room-ink)"
        strokeWidth={style.axis / 2}
      />
      {drawing && <Digit pixels={drawing.pixels} side={picture} x={x - picture / 2} y={top + 2} />}
      <text
        x={x}
        y={top + side + tick}
        textAnchor="middle"
        fontSize={tick}
        fontWeight="700"
        className="num"
        style={{ fill: 'var(--ink)' }}
      >
        {words.more(count)}
      </text>
    </g>
  );
}
