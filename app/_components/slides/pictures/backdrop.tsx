// The picture behind a slide, with as much paper over it as its words need.

'use client';

import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import type { Picture } from '@/lib/picture';
import { PictureBox } from './picture';
import { colourOf, scrimOf } from './scrim';

/** Until the colours of the page are known. */
const unknown = 0.8;

export function Backdrop({ picture, words }: { readonly picture: Picture; readonly words: boolean }) {
  const part = useRef<HTMLDivElement>(null);
  const [scrim, setScrim] = useState(unknown);
  const tones = typeof picture.of === 'string' ? null : picture.of.tones;
  useLayoutEffect(() => {
    const root = document.documentElement;
    const measure = () => {
      if (!part.current || !tones) return;
      const styles = getComputedStyle(part.current);
      const [paper, ink] = ['--paper', '--ink'].map((name) => colourOf(styles.getPropertyValue(name)));
      if (paper && ink) setScrim(scrimOf(tones, paper, ink));
    };
    measure();
    const watch = new MutationObserver(measure);
    watch.observe(root, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] });
    return () => watch.disconnect();
  }, [tones]);
  return (
    <div
      ref={part}
      className="backdrop fit-cover"
      aria-hidden="true"
      style={{ '--scrim': words ? scrim : 0 } as CSSProperties}
    >
      <PictureBox picture={picture} />
    </div>
  );
}
