// One term of a walk: its bar from cell to cell, plus solid, minus barred, and its label where there is room.

import { hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { cellOf, cellsCovered, labelPlace, type WalkRow, type WalkScale } from './walk-layout';

type BarProps = {
  readonly row: WalkRow;
  readonly share: number;
  readonly scale: WalkScale;
  readonly x: number;
  readonly top: number;
  readonly u: number;
  readonly height: number;
};

/** Bars at half pitch in a minus. */
const bars = 4;

export function Bar({ row, share, scale, x, top, u, height }: BarProps) {
  const from = cellOf(scale, row.from);
  const to = cellOf(scale, row.from + (row.to - row.from) * share);
  const gap = u * 0.07;
  const inner = height - 2 * gap * 1.6;
  const y = top + gap * 1.6;
  if (row.from === row.to) {
    const left = x + Math.min(from, scale.columns - 1) * u + gap;
    return <NoBar x={left} y={y} width={u - 2 * gap} height={inner} pen={u / 12} hue={hueOf(row.weight)} />;
  }
  const pieces = cellsCovered(from, to).map(([left, right]) => ({
    x: x + left * u + gap,
    width: Math.max(0.5, (right - left) * u - 2 * gap),
  }));
  if (row.to > row.from) {
    return pieces.map((piece) => (
      <rect key={piece.x} x={piece.x} y={y} width={piece.width} height={inner} fill="var(--pos)" />
    ));
  }
  const pitch = inner / (bars - 0.45);
  return pieces.map((piece) => (
    <path
      key={piece.x}
      d={Array.from(
        { length: bars },
        (_, i) => `M${piece.x} ${y + i * pitch}h${piece.width}v${pitch * 0.55}h${-piece.width}z`,
      ).join('')}
      fill="var(--neg)"
    />
  ));
}

type NoBarProps = Box & { readonly pen: number; readonly hue: string };
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One dotted cell, where the row adds nothing. */
function NoBar({ pen, hue, ...box }: NoBarProps) {
  return <rect {...box} fill="none" stroke={hue} strokeWidth={pen} strokeDasharray={`${pen} ${pen * 2}`} />;
}

type LabelProps = Omit<BarProps, 'share'> & { readonly size: number };

export function RowLabel({ row, scale, x, top, u, height, size }: LabelProps) {
  const from = cellOf(scale, row.from);
  const to = row.from === row.to ? from + 1 : cellOf(scale, row.to);
  const width = (row.label.length * size * 0.6 + size) / u;
  const { side, cell } = labelPlace(from, to, width, scale);
  const off = size * 0.55;
  const place =
    side === 'above'
      ? { x: x + cell * u, y: top - size * 0.45 }
      : { x: x + cell * u + (side === 'left' ? -off : off), y: top + height / 2 + size * 0.35 };
  return (
    <Label
      {...place}
      size={size}
      anchor={side === 'left' ? 'end' : 'start'}
      voice="num"
      weight={700}
      hue={hueOf(row.from === row.to ? row.weight : row.to - row.from)}
      halo={size * 0.4}
    >
      {row.label}
    </Label>
  );
}
