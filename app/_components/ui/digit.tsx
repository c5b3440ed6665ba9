// A digit as the network sees it: 28 x 28 squares of ink density, in the text's colour, never smoothed. Draw it at
// whole multiples of 28.

import { memo } from 'react';
import { inkRuns } from './ink-runs';

type Props = {
  readonly pixels: ArrayLike<number>;
  /** Pixels of its side: 28, 56, 84, 112, 336, … */
  readonly side: number;
  /** What it is, for a screen reader: "a drawn 7". Without it the picture is decoration. */
  readonly label?: string;
  readonly x?: number;
  readonly y?: number;
  readonly className?: string;
};

export const Digit = memo(function Digit({ pixels, side, label, x, y, className }: Props) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration
    <svg
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      x={x}
      y={y}
      width={side}
      height={side}
      viewBox="0 0 28 28"
      shapeRendering="crispEdges"
      fill="currentColor"
      className={className}
    >
      {inkRuns(pixels).map(({ opacity, path }) => (
        <path key={opacity} d={path} fillOpacity={opacity} />
      ))}
    </svg>
  );
});
