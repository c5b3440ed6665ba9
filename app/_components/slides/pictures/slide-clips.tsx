// Lets the clips of one slide play as the session says: on the stage with sound, on the console without.

'use client';

import { type ReactNode, useContext, useMemo } from 'react';
import type { Block } from '@/lib/deck/deck';
import { clipsIn } from '@/lib/deck/pictures/illustrate';
import type { SlideLive } from '../live-props';
import { ClipContext, StillClips } from './clip-context';
import { ClipPlayer } from './clip-player';

type Props = {
  readonly slide: { readonly number: number; readonly blocks: readonly Block[] };
  readonly live: Pick<SlideLive, 'view' | 'line'>;
  readonly sound: boolean;
  readonly children: ReactNode;
};

export function SlideClips({ slide, live: { view, line }, sound, children }: Props) {
  const still = useContext(StillClips);
  const clips = useMemo(() => clipsIn(slide.blocks), [slide]);
  const shown = view?.slide === slide.number ? (view.clip ?? null) : null;
  const place = useMemo(
    () =>
      line && {
        shownOf: (clip: (typeof clips)[number]) =>
          shown !== null && clips.indexOf(clip) === shown.clip ? shown : null,
        serverNow: line.serverNow,
        sound,
        Player: ClipPlayer,
      },
    [clips, shown, line, sound],
  );
  return clips.length === 0 ? children : <ClipContext value={still ? null : place}>{children}</ClipContext>;
}
