// A slide's round where the stage has room for it, if there is one and no drawing asks it already.

'use client';

import type { Composition } from '../../../slides/composition';
import type { SlideLive } from '../../../slides/live-props';
import { placeOfRound } from './place-of-round';
import { StageRound } from './stage-round';
import { useShownRound } from './use-shown-round';

type Props = {
  readonly slide: number;
  readonly step: number;
  readonly composition: Composition;
  readonly live: SlideLive;
};

export function StageQuestion({ slide, step, composition, live }: Props) {
  const { view, pulse, line } = live;
  const round = useShownRound(view, slide, step);
  const place = round && placeOfRound({ activity: round.activity, kind: round.public.kind, composition });
  if (!round || !place) return null;
  return <StageRound key={round.id} {...{ round, place, pulse, line }} />;
}
