// What a clip on a slide needs to play. Without it a clip is a card: on phones, on paper, in previews.

import { type ComponentType, createContext } from 'react';
import type { Clip, ClipFile } from '@/lib/picture';
import type { ShownClip } from '@/lib/session/state';

export type PlayerProps = {
  readonly clip: Clip;
  readonly file: ClipFile;
  /** How it stands; null: nobody touched it. */
  readonly shown: ShownClip | null;
  readonly sound: boolean;
  readonly serverNow: () => number;
};

export type ClipPlace = {
  readonly shownOf: (clip: Clip) => ShownClip | null;
  readonly sound: boolean;
  readonly serverNow: () => number;
  /** Handed in, so that phones don't load it. */
  readonly Player: ComponentType<PlayerProps>;
};

export const ClipContext = createContext<ClipPlace | null>(null);
/** Nothing below plays. */
export const StillClips = createContext(false);
