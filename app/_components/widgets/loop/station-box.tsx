// One station of the learning loop: its name and its latest number, in ink while the marker is at it.

import { Label } from '../parts/draw/label';

export type Station = { readonly name: string; readonly figure: string };

/** Of the name and of the figure, px. */
type Sizes = { readonly size: number; readonly small: number };

type BoxProps = Station & Sizes & { readonly x: number; readonly y: number; readonly on: boolean };

export const stationWidth = ({ name, figure }: Station, { size, small }: Sizes): number =>
  Math.max(name.length * size * 0.62, figure.length * small * 0.62) + size * 0.8;

export function StationBox({ name, figure, x, y, on, size, small }: BoxProps) {
  const width = stationWidth({ name, figure }, { size, small });
  const height = size * 1.35 + small * 1.35;
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        fill={on ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={4}
      />
      <Label
        x={x}
        y={y - height / 2 + size * 1.05}
        size={size}
        anchor="middle"
        weight={720}
        hue={on ? 'var(--on-ink)' : 'var(--ink)'}
      >
        {name}
      </Label>
      <Label
        x={x}
        y={y + height / 2 - small * 0.5}
        size={small}
        anchor="middle"
        voice="num"
        hue={on ? 'var(--on-ink)' : 'var(--ink-2)'}
      >
        {figure}
      </Label>
    </g>
  );
}
