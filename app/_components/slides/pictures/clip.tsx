// A video or a sound among a slide's blocks.

import { useContext } from 'react';
import type { Clip } from '@/lib/picture';
import { ClipCard } from './clip-card';
import { ClipContext } from './clip-context';

export function ClipFigure({ clip }: { readonly clip: Clip }) {
  const place = useContext(ClipContext);
  if (!place || typeof clip.of === 'string') return <ClipCard clip={clip} />;
  const { Player, shownOf, sound, serverNow } = place;
  return <Player clip={clip} file={clip.of} shown={shownOf(clip)} {...{ sound, serverNow }} />;
}
