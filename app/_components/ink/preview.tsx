// The 28×28 grey values that the network will see, while the participant is still drawing.

'use client';

import { useEffect, useRef, useState } from 'react';
import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { useWords } from '../words/words';
import { DigitImage } from './digit-image';

type Props = {
  readonly strokes: Strokes;
  /** CSS px per pixel. */
  readonly scale?: number;
  readonly className?: string;
};

export function Preview({ strokes, scale = 3, className = '' }: Props) {
  const pixels = usePixels(strokes);
  return (
    <div
      className={`graph w-fit shrink-0 bg-(--sheet) outline-[1.5px] outline-(--ink) ${className}`}
      style={{ '--u': `${7 * scale}px` } as React.CSSProperties}
    >
      <DigitImage pixels={pixels} scale={scale} label={useWords('ink').preview} />
    </div>
  );
}

/** Rasterised at most once per frame, however often the strokes change. */
function usePixels(strokes: Strokes): Uint8Array {
  const [pixels, setPixels] = useState(() => rasterise(strokes));
  const newest = useRef(strokes);
  const frame = useRef(0);

  useEffect(() => {
    if (newest.current === strokes) return;
    newest.current = strokes;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      setPixels(rasterise(newest.current));
    });
  }, [strokes]);

  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    },
    [],
  );

  return pixels;
}
