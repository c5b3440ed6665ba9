// A media element that follows the session.

'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ShownClip } from '@/lib/session/state';

type Wanted = {
  readonly shown: ShownClip | null;
  readonly sound: boolean;
  readonly serverNow: () => number;
};

/** s; two clocks are never nearer. */
const near = 0.4;

/** Where a clip stands, s. */
export const placeOf = ({ at, playing, since }: ShownClip, now: number): number =>
  playing ? at + Math.max(0, now - since) / 1000 : at;

export function useClip<T extends HTMLMediaElement>({ shown, sound, serverNow }: Wanted) {
  const element: RefObject<T | null> = useRef<T>(null);
  const [silent, setSilent] = useState(false);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const media = element.current;
    if (!media) return;
    if (!shown) {
      media.pause();
      return;
    }
    const place = placeOf(shown, serverNow());
    if (Math.abs(media.currentTime - place) > near) media.currentTime = place;
    if (!shown.playing) media.pause();
    else if (!(Number.isFinite(media.duration) && place >= media.duration))
      void play(media).then((loud) => setSilent(sound && !loud));
  }, [shown, sound, serverNow]);
  const unmute = () => {
    if (element.current) element.current.muted = false;
    setSilent(false);
  };
  return { element, silent, broken, onBroken: () => setBroken(true), unmute };
}

/** Whether it plays as it should: browsers let sound out only once somebody touched the page. */
async function play(media: HTMLMediaElement): Promise<boolean> {
  try {
    await media.play();
    return true;
  } catch (error) {
    if ((error as Error).name !== 'NotAllowedError') return true;
    media.muted = true;
    await media.play().catch(() => undefined);
    return false;
  }
}
