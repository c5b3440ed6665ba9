// The surface on a canvas with its axes' names around it. Needs no WebGL, so it turns on old phones as well; where
// there is no canvas its contours are drawn flat.

'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { watchSide, watchTheme } from '../../ink/canvas';
import { FlatSurface } from './flat-surface';
import { makeMesh } from './mesh';
import { axisEnds, type Hues, paintSurface, type Shown } from './paint-surface';
import type { Camera } from './projection';
import { type Turn, useTurning } from './use-turning';

type Props = {
  /** CSS pixels of its square. */
  readonly side: number;
  /** A line's width in the square's own pixels. */
  readonly pen: number;
  readonly shown: Shown;
  /** Drawn at the ends of the axes: w₁, w₂ and C. */
  readonly names: readonly [ReactNode, ReactNode, ReactNode];
  /** What it shows now. */
  readonly says: string;
  readonly start?: Turn;
};

const first: Turn = { yaw: 0.62, pitch: 0.5 };

export function TurningSurface({ side, pen, shown, names, says, start = first }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<(HTMLSpanElement | null)[]>([]);
  const pixels = useRef(0);
  const hues = useRef<Hues | null>(null);
  const [flat, setFlat] = useState(false);
  const mesh = useMemo(makeMesh, []);

  const paint = () => {
    const sheet = canvas.current;
    const context = sheet?.getContext('2d');
    if (!sheet || pixels.current === 0) return;
    if (!context) return setFlat(true);
    if (sheet.width !== pixels.current) {
      sheet.width = pixels.current;
      sheet.height = pixels.current;
    }
    hues.current ??= huesOf(sheet);
    const ratio = pixels.current / side;
    paintSurface(
      {
        context,
        camera: cameraOf(turning.turn.current, pixels.current),
        pen: pen * ratio,
        hues: hues.current,
      },
      mesh,
      shown,
    );
    for (const [i, [x, y]] of axisEnds(cameraOf(turning.turn.current, side)).entries()) {
      const label = labels.current[i];
      if (label)
        label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
    }
  };
  const turning = useTurning(start, paint);
  const repaint = useRef(paint);
  useEffect(() => {
    repaint.current = paint;
    paint();
  });

  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const measure = () => {
      // With the stage scaled down, the screen's own pixels count.
      pixels.current = Math.round(sheet.getBoundingClientRect().width * devicePixelRatio);
      repaint.current();
    };
    const stops = [
      watchSide(sheet, measure),
      watchTheme(() => {
        hues.current = null;
        repaint.current();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  if (flat) return <FlatSurface side={side} says={says} names={names} />;
  return (
    <div className="turning-surface" style={{ width: side, height: side }}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={`${says} Arrow keys turn it.`}
        tabIndex={0}
        style={{ width: side, height: side }}
        // The mouse leaves the keys to the turning of pages.
        onMouseDown={(event) => event.preventDefault()}
        {...turning.handlers}
      />
      {names.map((name, i) => (
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
      ))}
    </div>
  );
}

const cameraOf = ({ yaw, pitch }: Turn, side: number): Camera => ({
  yaw,
  pitch,
  scale: side * 0.315,
  x: side / 2,
  y: side * (0.5 + 0.16 * Math.cos(pitch)),
});

function huesOf(canvas: HTMLCanvasElement): Hues {
  const styles = getComputedStyle(canvas);
  const hue = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  return {
    paper: hue('paper'),
    sheet: hue('sheet'),
    sunk: hue('sunk'),
    ink: hue('ink'),
    grid: hue('grid-7'),
    cost: hue('cost'),
  };
}
