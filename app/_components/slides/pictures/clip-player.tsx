// A clip that plays as the session says. Where the browser lets no sound out before somebody touched the page, it plays without and
// says so.

'use client';

import { type CSSProperties, useState } from 'react';
import type { Clip } from '@/lib/picture';
import { filePath } from '@/lib/protocol/addresses';
import { useWords } from '../../words/words';
import { Caption } from './caption';
import { ClipCard } from './clip-card';
import type { PlayerProps } from './clip-context';
import { useClip } from './use-clip';

export function ClipPlayer({ clip, file, shown, sound, serverNow }: PlayerProps) {
  const words = useWords('slides').clip;
  const { element, silent, broken, onBroken, unmute } = useClip<HTMLVideoElement>({
    shown,
    sound,
    serverNow,
  });
  const [ratio, setRatio] = useState(ratioOf(clip));
  if (broken) return <ClipCard clip={clip} />;
  const still = stillOf(clip);
  return (
    <div className={`picture clip ${clip.medium}`}>
      <div className="clip-box" style={{ '--ratio': ratio } as CSSProperties}>
        <video
          ref={element}
          src={filePath(file.hash)}
          poster={still && filePath(still)}
          aria-label={clip.alt}
          preload={sound ? 'auto' : 'metadata'}
          muted={!sound || silent}
          playsInline
          onError={onBroken}
          onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => {
            if (videoWidth > 0 && videoHeight > 0) setRatio(videoWidth / videoHeight);
          }}
        />
        {clip.medium === 'sound' && !still && <Name alt={clip.alt} word={words.sound} />}
        {silent && (
          <button type="button" className="clip-silent" onClick={unmute}>
            {words.silent}
          </button>
        )}
      </div>
      {clip.caption && <Caption>{clip.caption}</Caption>}
    </div>
  );
}

const Name = ({ alt, word }: { readonly alt: string; readonly word: string }) => (
  <p className="clip-name">
    <span className="clip-medium">{word}</span> {alt}
  </p>
);

function stillOf({ poster }: Clip): string | undefined {
  if (!poster || typeof poster.of === 'string') return undefined;
  return (poster.of.stage ?? poster.of.phone).hash;
}

function ratioOf({ poster, medium }: Clip): number {
  if (poster && typeof poster.of !== 'string') return poster.of.width / poster.of.height;
  return medium === 'sound' ? 3 : 16 / 9;
}
