// A picture of the deck: a few of its pixels until it has come, its words where it does not come.

'use client';

import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Picture, PictureFile } from '@/lib/picture';
import { filePath } from '@/lib/protocol/addresses';
import { Caption } from './caption';

/** ms until it is asked for again. */
const waits = [1_000, 4_000, 15_000];

export function PictureFigure({ picture }: { readonly picture: Picture }) {
  const { caption } = picture;
  return (
    <div className={`picture fit-${picture.fit}`}>
      <PictureBox picture={picture} />
      {caption && <Caption>{caption}</Caption>}
    </div>
  );
}

/** Alone: in a line, in a cell, as an option, behind a slide. */
export function PictureBox({ picture }: { readonly picture: Picture }) {
  const { alt, of } = picture;
  const file = typeof of === 'string' ? null : of;
  return file ? <Drawn key={file.phone.hash} picture={picture} file={file} /> : <InWords alt={alt} />;
}

type DrawnProps = { readonly picture: Picture; readonly file: PictureFile };

function Drawn({ picture: { alt, focus }, file }: DrawnProps) {
  const { image, state, tries, said } = useTries();
  if (state === 'failed') return <InWords alt={alt} file={file} />;
  const { width, height, stage = file.phone, still, hint } = file;
  // A drawing of lines can be as large as it likes, a photograph not much larger than it is.
  const most = stage.type === 'image/svg+xml' ? 10_000 : width * 2.5;
  const style = {
    '--ratio': width / height,
    '--most': `${most}px`,
    ...(focus && { objectPosition: `${focus[0]}% ${focus[1]}%` }),
    ...(state === 'coming' && { backgroundImage: `url(${hint})` }),
  } as CSSProperties;
  const again = tries > 0 ? `?${tries}` : '';
  return (
    <picture>
      {still && <source media="(prefers-reduced-motion: reduce)" srcSet={filePath(still.hash)} />}
      <img
        ref={image}
        src={filePath(stage.hash) + again}
        alt={alt}
        {...{ width, height, style }}
        decoding="async"
        draggable={false}
        onLoad={() => said('there')}
        onError={() => said('failed')}
      />
    </picture>
  );
}

type State = 'coming' | 'there' | 'failed';

/** An image is asked for again when it failed. */
function useTries() {
  const image = useRef<HTMLImageElement>(null);
  const [state, said] = useState<State>('coming');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    // It may have come or failed before anybody listened.
    const { complete, naturalWidth } = image.current ?? {};
    if (complete) said(naturalWidth ? 'there' : 'failed');
  }, []);
  useEffect(() => {
    const wait = state === 'failed' ? waits[tries] : undefined;
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      setTries(tries + 1);
      said('coming');
    }, wait);
    return () => clearTimeout(timer);
  }, [state, tries]);
  return { image, state, tries, said };
}

/** A box as large as the picture, with what it would show. */
function InWords({ alt, file }: { readonly alt: string; readonly file?: PictureFile }) {
  const style = (file ? { '--ratio': file.width / file.height } : {}) as CSSProperties;
  return (
    <span className="picture-words" style={style} dir="auto" aria-hidden={alt === '' || undefined}>
      {alt}
    </span>
  );
}
