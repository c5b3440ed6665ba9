// A slide's round where the stage has room for it, if there is one and no drawing asks it already.

'use client';

import type { SlideRoundProps } from '../../../slides/stage-slide';
import { placeOfRound } from './place-of-round';
import { StageRound } from './stage-round';
import { useShownRound } from './use-shown-round';

export function StageQuestion({ slide, step, composition, asks, live }: SlideRoundProps) {
  const { view, pulse, line } = live;
  const round = useShownRound(view, slide, step);
  const place =
    round && placeOfRound({ activity: round.activity, kind: round.public.kind, composition, asks });
  if (!round || !place) return null;
  return <StageRound key={round.id} {...{ round, place, pulse, line }} />;
}
