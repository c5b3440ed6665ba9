// The landscape with its crowd: the relief, drawn when it is turned, and above it the balls, painted while somebody
// moves. What is written beside balls and valleys is drawn for the present view.

'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Landscape, Place } from '@/lib/descent/landscape';
import { unpackBalls } from '@/lib/protocol/crowd';
import { useWords } from '../../words/words';
import { useReducedMotion } from '../parts/draw/motion';
import { isSameCamera, type Seen } from '../parts/relief/camera';
import type { Drift } from '../parts/relief/drift';
import type { Relief } from '../parts/relief/height-field';
import { paintFlat } from '../parts/relief/paint-flat';
import { useRelief } from '../parts/relief/use-relief';
import { clearSheet, type View } from '../parts/relief/view';
import { type Crowd, isMoving, movedTo } from './crowd-motion';
import { crowdCamera, crowdMapCamera, crowdRelief, crowdStart } from './crowd-relief';
import { ballRadius, looker, makeStamps, paintCrowd, type Stamps } from './paint-crowd';

type Props = {
  readonly map: Landscape;
  /** As the server packed it; '' for none. */
  readonly balls: string;
  readonly width: number;
  readonly height: number;
  readonly drift: Drift | null;
  /** What it shows now. */
  readonly says: string;
  /** SVG over it; told where a place of the world is seen, and how flat its circles are. */
  readonly children: (seen: (place: Place) => Seen, flatness: number) => ReactNode;
};

/** CSS pixels of a thin line. */
const pen = 1.1;

export function CrowdCanvas({ map, balls, width, height, drift, says, children }: Props) {
  const below = useRef<HTMLCanvasElement>(null);
  const relief = useMemo(() => crowdRelief(map), [map]);
  const [written, setWritten] = useState<View | null>(null);
  const { above, seen, run } = useCrowd(balls, relief);

  const onView = (view: View) => {
    seen.current = view;
    const under = below.current && view.flat && clearSheet(below.current, view);
    if (under) paintFlat(under, relief, view);
    run();
    // Nothing is written on what turns on its own.
    if (!drift) setWritten((last) => (last && isSameCamera(last.camera, view.camera) ? last : view));
  };
  const { canvas, flat, handlers } = useRelief({
    ...{ relief, width, height, pen, drift, onView, start: crowdStart },
    cameraFor: (turn) => crowdCamera(relief, turn, { width, height }),
    flatCamera: crowdMapCamera({ width, height }),
  });
  const words = useWords('widgets').crowdDescent;
  const size = { width, height };
  return (
    <div
      className={`crowd-field ${flat ? 'graph' : ''}`}
      style={size}
      role="img"
      aria-label={flat ? says : `${says} ${words.arrowKeys}`}
      tabIndex={flat ? undefined : 0}
      data-drawn={flat ? 'contours' : 'relief'}
      {...handlers}
    >
      {flat && <canvas ref={below} style={size} aria-hidden />}
      <canvas ref={canvas} style={size} aria-hidden />
      <canvas ref={above} style={size} aria-hidden />
      <svg {...size} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {written && children(looker(relief, written).seen, Math.sin(written.camera.pitch))}
      </svg>
    </div>
  );
}

/** The balls on a canvas of their own, painted for the view that is set, as long as one of them moves. */
function useCrowd(balls: string, relief: Relief) {
  const above = useRef<HTMLCanvasElement>(null);
  const crowd = useRef<Crowd>(new Map());
  const seen = useRef<View | null>(null);
  const stamps = useRef<(Stamps & { readonly of: View }) | null>(null);
  const asked = useRef(0);
  const still = useReducedMotion();

  const paint = (now: number) => {
    const view = seen.current;
    const context = view && above.current && clearSheet(above.current, view);
    if (!view || !context) return;
    const radius = ballRadius(crowd.current.size);
    const made = stamps.current;
    if (made?.radius !== radius || made.of.hues !== view.hues || made.of.ratio !== view.ratio)
      stamps.current = { ...makeStamps(radius, view.ratio, view.hues), of: view };
    if (stamps.current) paintCrowd(context, relief, view, stamps.current, crowd.current, now);
  };
  const run = () => {
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => {
      const now = performance.now();
      paint(now);
      if (isMoving(crowd.current, now)) running.current();
    });
  };
  const running = useRef(run);
  useEffect(() => {
    running.current = run;
  });
  useEffect(() => () => cancelAnimationFrame(asked.current), []);
  useEffect(() => {
    crowd.current = movedTo(crowd.current, balls === '' ? [] : unpackBalls(balls), performance.now(), still);
    running.current();
  }, [balls, still]);

  return { above, seen, run: () => running.current() };
}
