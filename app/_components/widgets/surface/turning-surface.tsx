// The surface with its axes' names around it, to be turned; where there is no WebGL, its contours from above.

'use client';

import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { useWords } from '../../words/words';
import { type Camera, mapCamera, type Turn } from '../parts/relief/camera';
import type { Drift } from '../parts/relief/drift';
import type { Relief } from '../parts/relief/height-field';
import { paintFlat } from '../parts/relief/paint-flat';
import { useRelief } from '../parts/relief/use-relief';
import { clearSheet, type View } from '../parts/relief/view';
import { nameEnds, paintFloor, paintPaper, paintShown, type Shown } from './paint-surface';
import { surfaceRelief, surfaceStart } from './surface-relief';

type Props = {
  /** CSS pixels of its square. */
  readonly side: number;
  /** Of a thin line, in the square's own pixels. */
  readonly pen: number;
  /** Cells along one side. */
  readonly cells: number;
  /** How it turns on its own; null: by hand alone. */
  readonly drift: Drift | null;
  readonly shown: Shown;
  /** Drawn at the ends of the axes: w₁, w₂ and C. */
  readonly names: readonly [ReactNode, ReactNode, ReactNode];
  /** What it shows now. */
  readonly says: string;
};

export function TurningSurface({ side, pen, cells, drift, shown, names, says }: Props) {
  const [below, above] = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)];
  const labels = useRef<(HTMLSpanElement | null)[]>([]);
  const relief = useMemo(() => surfaceRelief(cells), [cells]);

  const onView = (view: View) => {
    const under = below.current && clearSheet(below.current, view);
    const over = above.current && clearSheet(above.current, view);
    if (!under || !over) return;
    paintUnder(under, relief, view);
    paintShown(over, relief, view, shown);
    for (const [i, end] of nameEnds(view).entries()) placeLabel(labels.current[i], end);
  };
  const { canvas, flat, handlers } = useRelief({
    ...{ relief, width: side, height: side, pen, drift, onView },
    start: surfaceStart,
    cameraFor: (turn) => cameraOf(turn, side),
    flatCamera: { ...mapCamera(side, side, side * 0.37), y: side * 0.44 },
  });

  const words = useWords('widgets').surface;
  const size = { width: side, height: side };
  return (
    <div
      className="turning-surface"
      style={size}
      role="img"
      aria-label={`${says} ${flat ? words.contours : words.arrowKeys}`}
      tabIndex={flat ? undefined : 0}
      data-drawn={flat ? 'contours' : 'relief'}
      {...handlers}
    >
      <canvas ref={below} style={size} aria-hidden />
      <canvas ref={canvas} style={size} aria-hidden />
      <canvas ref={above} style={size} aria-hidden />
      <Names names={names} labels={labels} />
    </div>
  );
}

function paintUnder(sheet: CanvasRenderingContext2D, relief: Relief, view: View): void {
  if (view.flat) {
    paintPaper(sheet, view);
    paintFlat(sheet, relief, view);
  } else paintFloor(sheet, view);
}

function placeLabel(label: HTMLSpanElement | null | undefined, end: readonly [number, number] | null): void {
  if (!label) return;
  label.style.visibility = end ? 'visible' : 'hidden';
  if (!end) return;
  const [x, y] = end;
  label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
}

/** Always as large, however it is turned. */
const cameraOf = ({ yaw, pitch }: Turn, side: number): Camera => ({
  yaw,
  pitch,
  scale: side * 0.315,
  x: side / 2,
  y: side * (0.5 + 0.16 * Math.cos(pitch)),
});

type Labels = RefObject<(HTMLSpanElement | null)[]>;

/** The axes' names, placed at every view. */
function Names({ names, labels }: Pick<Props, 'names'> & { readonly labels: Labels }) {
  return names.map((name, i) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: an axis is its place
      key={i}
      ref={(label) => {
        labels.current[i] = label;
      }}
      className="surface-name"
      aria-hidden="true"
    >
      {name}
    </span>
  ));
}
