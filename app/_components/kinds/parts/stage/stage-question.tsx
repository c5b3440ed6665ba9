// A slide's round where the stage has room for it, if there is one and no drawing asks it already.

'use client';

import type { StageRound as Round } from '@/lib/session/view-types';
import type { SlideRoundProps } from '../../../slides/stage-slide';
import { stages } from '../../stages';
import { StageMaterial } from './material';
import { materialIn, placeOfRound } from './place-of-round';
import { StageRound } from './stage-round';
import { useShownRound } from './use-shown-round';

export function StageQuestion({ slide, step, composition, asks, live }: SlideRoundProps) {
  const { view, pulse, line } = live;
  const round = useShownRound(view, slide, step);
  const place = round && placeOfRound({ ...factsOf(round), composition, asks });
  if (!round || !place) return null;
  const material = place === 'half' ? materialIn(composition).filter((block) => block.step <= step) : [];
  return (
    <>
      {material.length > 0 && <StageMaterial about={`${round.id} material`} blocks={material} step={step} />}
      <StageRound key={round.id} {...{ round, place, pulse, line }} />
    </>
  );
}

const factsOf = ({ activity, public: { kind, way } }: Round) => ({
  ...{ activity, way, keepsWords: stages[kind].keepsWords === true },
});
