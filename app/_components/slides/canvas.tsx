// The 1920 x 1080 canvas at another size: in a window as large as it fits, or in a frame of a given width.

'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

export const canvasWidth = 1920;
export const canvasHeight = 1080;

/** The scale at which the canvas fits a window, whichever side is short. */
export const fitScale = (width: number, height: number): number =>
  Math.min(width / canvasWidth, height / canvasHeight);

/** Fills its parent, letterboxed on paper. */
export function CanvasInWindow({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setScale(fitScale(element.clientWidth, element.clientHeight));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={frame} className="relative size-full overflow-hidden bg-paper">
      <div
        className="absolute left-1/2 top-1/2"
        style={{
          width: canvasWidth,
          height: canvasHeight,
          transform: `translate(-50%, -50%) scale(${scale})`,
          visibility: scale > 0 ? 'visible' : 'hidden',
        }}
      >
        {children}
      </div>
    </div>
  );
}

type FrameProps = { readonly width: number; readonly children: ReactNode; readonly className?: string };

/** A still, small copy: nothing in it can be reached by pointer or keyboard. */
export function CanvasInFrame({ width, children, className = '' }: FrameProps) {
  const scale = width / canvasWidth;
  return (
    <div
      className={`overflow-hidden ${className}`}
      style={{ width, height: Math.round(canvasHeight * scale) }}
      inert
    >
      <div
        style={{
          width: canvasWidth,
          height: canvasHeight,
          transform: `scale(${scale})`,
          transformOrigin: '0 0',
          // Squared paper keeps lines that a screen can show.
          ['--hair-width' as string]: `${Math.max(1, 0.6 / scale).toFixed(2)}px`,
        }}
      >
        {children}
      </div>
    </div>
  );
}
