// Lines with a halo of paper, so that marks pass behind them. Cost is a pen line with a round end, accuracy goes in
// steps with a square one: the two are told apart without their hues.

import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { XY } from './chart-layout';

type Props = {
  readonly points: readonly XY[];
  readonly hue: string;
  readonly width: number;
  readonly halo: number;
  /** A hue too pale for paper gets an edge. */
  readonly edge?: string;
};

const pen = line<XY>().curve(curveLinear);
const steps = line<XY>().curve(curveStepAfter);

export const Pen = (props: Props) => <Stroke {...props} path={pen([...props.points])} cap="round" />;
export const Steps = (props: Props) => <Stroke {...props} path={steps([...props.points])} cap="butt" />;

type StrokeProps = Props & { readonly path: string | null; readonly cap: 'round' | 'butt' };

function Stroke({ points, path, hue, width, halo, edge, cap }: StrokeProps) {
  if (points.length < 2 || path === null) return null;
  const join = cap === 'round' ? 'round' : 'miter';
  return (
    <g fill="none" strokeLinejoin={join} strokeLinecap={cap}>
      <path d={path} stroke="var(--paper)" strokeWidth={width + 2 * halo} />
      {edge && <path d={path} stroke={edge} strokeWidth={width + halo * 0.9} />}
      <path d={path} stroke={hue} strokeWidth={width} />
    </g>
  );
}
