// A small copy of the stage, as wide as the place it is given.

'use client';

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { CanvasInFrame } from '../../slides/canvas';

type Props = { readonly children: ReactNode; readonly className?: string };

export function FittedFrame({ children, className = '' }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className={`aspect-video overflow-hidden outline-2 outline-ink ${className}`}>
      {width > 0 && <CanvasInFrame width={width}>{children}</CanvasInFrame>}
    </div>
  );
}
