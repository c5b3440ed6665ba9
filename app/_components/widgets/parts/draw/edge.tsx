// A weight as an edge: as wide as it is large, plus a solid blue line, minus drawn with minus signs.

import { between, edgeWidth, type Segment, stageWidths, type WidthScale } from './geometry';
import { dashOf, hueOf } from './hues';
import { WeightBox } from './weight-box';

type Props = Segment & {
  readonly weight: number;
  readonly widths?: WidthScale;
  /** The dashes' share of 16 on 10 off; 1 on the stage, about a half on a phone. */
  readonly dash?: number;
  readonly opacity?: number;
  /** How much of it is drawn, 0 … 1, from its beginning. */
  readonly drawn?: number;
  /** Its number in a box with the same edge, this share of the way along. */
  readonly box?: { readonly at?: number; readonly size: number; readonly text?: string };
};

export function Edge(props: Props) {
  const { from, to, weight, widths = stageWidths, dash = 1, opacity, drawn = 1, box } = props;
  if (drawn <= 0) return null;
  const end = between(from, to, drawn);
  const place = between(from, to, box?.at ?? 0.5);
  return (
    <g opacity={opacity}>
      <line
        x1={from.x}
        y1={from.y}
        x2={end.x}
        y2={end.y}
        stroke={hueOf(weight)}
        strokeWidth={edgeWidth(weight, widths)}
        strokeDasharray={dashOf(weight, dash)}
      />
      {box && drawn === 1 && <WeightBox {...place} weight={weight} {...box} dash={dash} />}
    </g>
  );
}
