// The map with its crowd: the contours on one canvas, painted once, the balls on another, painted while somebody moves.

'use client';

import { useEffect, useMemo, useRef } from 'react';
import { unpackBalls } from '@/lib/protocol/crowd';
import { landscape } from '@/lib/quiz/landscape';
import { watchSide, watchTheme } from '../../ink/canvas';
import { useReducedMotion } from '../draw/motion';
import { type Crowd, isMoving, movedTo } from './crowd-motion';
import { mapContours } from './map-contours';
import { ballRadius, type MapHues, makeStamp, paintCrowd, paintMap } from './paint-map';

type Props = {
  readonly seed: number;
  /** As the server packed it; '' for none. */
  readonly balls: string;
  readonly unit: number;
  readonly width: number;
  readonly height: number;
};

type Sheets = {
  readonly map: CanvasRenderingContext2D;
  readonly crowd: CanvasRenderingContext2D;
  readonly ratio: number;
  readonly hues: MapHues;
};

export function CrowdCanvas({ seed, balls, unit, width, height }: Props) {
  const map = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const crowd = useRef<Crowd>(new Map());
  const sheets = useRef<Sheets | null>(null);
  const stamp = useRef<{
    readonly radius: number;
    readonly of: Sheets;
    readonly image: HTMLCanvasElement;
  } | null>(null);
  const asked = useRef(0);
  const still = useReducedMotion();
  const contours = useMemo(() => mapContours(landscape(seed), unit), [seed, unit]);

  const paint = () => {
    const on = sheets.current;
    if (!on) return;
    const radius = ballRadius(crowd.current.size);
    if (stamp.current?.radius !== radius || stamp.current.of !== on)
      stamp.current = { radius, of: on, image: makeStamp(radius, on.ratio, on.hues) };
    const { image } = stamp.current;
    paintCrowd(
      { context: on.crowd, ratio: on.ratio, hues: on.hues, unit, radius, stamp: image },
      crowd.current,
      performance.now(),
    );
  };
  const run = () => {
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => {
      paint();
      if (isMoving(crowd.current, performance.now())) run();
    });
  };
  const running = useRef(run);
  useEffect(() => {
    running.current = run;
  });
  useEffect(() => () => cancelAnimationFrame(asked.current), []);

  useEffect(() => {
    const [lower, upper] = [map.current, above.current];
    if (!lower || !upper) return;
    const prepare = () => {
      sheets.current = sheetsOf(lower, upper, width, height);
      if (sheets.current) paintMap({ ...sheets.current, context: sheets.current.map }, contours);
      running.current();
    };
    prepare();
    const stops = [watchTheme(prepare), watchSide(lower, prepare)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [contours, width, height]);

  useEffect(() => {
    crowd.current = movedTo(crowd.current, balls === '' ? [] : unpackBalls(balls), performance.now(), still);
    running.current();
  }, [balls, still]);

  return (
    <>
      <canvas ref={map} className="crowd-sheet" style={{ width, height }} />
      <canvas ref={above} className="crowd-sheet" style={{ width, height }} />
    </>
  );
}

/** Both at the screen's own pixels, whatever the stage is scaled to. */
function sheetsOf(
  lower: HTMLCanvasElement,
  upper: HTMLCanvasElement,
  width: number,
  height: number,
): Sheets | null {
  const ratio = (lower.getBoundingClientRect().width * devicePixelRatio) / width || 1;
  for (const canvas of [lower, upper]) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const [map, crowd] = [lower.getContext('2d'), upper.getContext('2d')];
  if (!map || !crowd) return null;
  const styles = getComputedStyle(lower);
  const hue = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  return {
    map,
    crowd,
    ratio,
    hues: { ink: hue('ink'), cost: hue('cost'), room: hue('room'), paper: hue('paper') },
  };
}
