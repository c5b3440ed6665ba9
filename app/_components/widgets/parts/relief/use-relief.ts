// A relief in a page: its turn, its size in device pixels, its hues and its graphics card. Whoever uses it paints what
// lies on the surface and around it, for the view that it is given.

'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchLook, watchSide } from '../../../ink/canvas';
import type { Camera, Turn } from './camera';
import type { Drift } from './drift';
import type { Relief } from './height-field';
import { type Hues, huesOf } from './hues';
import { openSurfaceLayer, type SurfaceLayer } from './surface-layer';
import { useTurning } from './use-turning';
import { heldRatio, type View } from './view';

type Options = {
  readonly relief: Relief;
  readonly width: number;
  readonly height: number;
  readonly pen: number;
  readonly start: Turn;
  /** Null: it turns by hand alone. */
  readonly drift: Drift | null;
  readonly cameraFor: (turn: Turn) => Camera;
  /** For the picture from above, where there is no WebGL. */
  readonly flatCamera: Camera;
  /** Called with every new view, after the surface itself is drawn. */
  readonly onView: (view: View) => void;
};

type InPage = {
  /** For the surface's own canvas. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** There is no WebGL, or no more: contours on paper. */
  readonly flat: boolean;
  readonly handlers: Partial<ReturnType<typeof useTurning>['handlers']>;
  /** Paints all of it again. */
  readonly paint: () => void;
};

export function useRelief(options: Options): InPage {
  const { relief, width, height, pen, start, drift, cameraFor, flatCamera, onView } = options;
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<SurfaceLayer | null>(null);
  const hues = useRef<Hues | null>(null);
  const ratio = useRef(0);
  const [flat, setFlat] = useState(false);

  const paint = () => {
    if (!canvas.current || ratio.current === 0) return;
    if (layer.current?.slow) turning.stand();
    hues.current ??= huesOf(canvas.current);
    const view: View = {
      camera: cameraFor(turning.turn.current),
      ...{ width, height, pen, ratio: ratio.current, hues: hues.current, flat: false },
    };
    const drawn = layer.current?.draw(view, turning.detail.current) ?? true;
    setFlat(!drawn);
    onView(drawn ? view : { ...view, camera: flatCamera, flat: true });
  };
  const turning = useTurning(start, drift, paint);
  const repaint = useRef(paint);
  useEffect(() => {
    repaint.current = paint;
    paint();
  });

  useSheet(relief, { canvas, layer, hues, ratio, repaint });

  return { canvas, flat, handlers: flat ? {} : turning.handlers, paint };
}

type Parts = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly layer: RefObject<SurfaceLayer | null>;
  readonly hues: RefObject<Hues | null>;
  readonly ratio: RefObject<number>;
  readonly repaint: RefObject<() => void>;
};

/** Opens the graphics card, and watches what the picture depends on: the sheet's size, the window and the theme. */
function useSheet(relief: Relief, { canvas, layer, hues, ratio, repaint }: Parts): void {
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const measure = () => {
      // With the stage scaled down or up, the screen's own pixels count.
      const exact = (sheet.getBoundingClientRect().width * devicePixelRatio) / sheet.clientWidth;
      ratio.current = heldRatio(exact || 0, sheet.clientWidth, sheet.clientHeight);
      repaint.current();
    };
    const stops = [
      afterPaint(() => {
        layer.current = openSurfaceLayer(sheet, relief, () => repaint.current());
        repaint.current();
      }),
      () => {
        layer.current?.close();
        layer.current = null;
      },
      watchSide(sheet, measure),
      watchLook(() => {
        hues.current = null;
        measure();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [relief, canvas, layer, hues, ratio, repaint]);
}

/** The slide is seen first: a graphics card takes its time to be opened. */
function afterPaint(open: () => void): () => void {
  let asked = requestAnimationFrame(() => {
    asked = requestAnimationFrame(open);
  });
  return () => cancelAnimationFrame(asked);
}
