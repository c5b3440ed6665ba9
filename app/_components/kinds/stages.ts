// The stage's bodies of every kind. A new kind gets its line here.

import type { ActivityKind } from '@/lib/kinds/kinds';
import { budgetStage } from './budget/stage';
import { choiceStage } from './choice/stage';
import { choicesStage } from './choices/stage';
import { descendStage } from './descend/stage';
import { digitPickStage } from './digit-pick/stage';
import { drawStage } from './draw/stage';
import { freeTextStage } from './free-text/stage';
import { gapsStage } from './gaps/stage';
import { gridStage } from './grid/stage';
import { groupsStage } from './groups/stage';
import { guessStage } from './guess/stage';
import { hotspotStage } from './hotspot/stage';
import { matchStage } from './match/stage';
import { numberStage } from './number/stage';
import { orderStage } from './order/stage';
import type { StageBody } from './parts/stage/stage-body';
import { preferenceStage } from './preference/stage';
import { ratingStage } from './rating/stage';
import { scaleStage } from './scale/stage';
import { textStage } from './text/stage';
import { togglesStage } from './toggles/stage';
import { trueFalseStage } from './true-false/stage';
import { voteStage } from './vote/stage';
import { wordsStage } from './words/stage';

export const stages: { readonly [K in ActivityKind]: StageBody<K> } = {
  choice: choiceStage,
  choices: choicesStage,
  'true-false': trueFalseStage,
  number: numberStage,
  order: orderStage,
  text: textStage,
  words: wordsStage,
  scale: scaleStage,
  vote: voteStage,
  'digit-pick': digitPickStage,
  guess: guessStage,
  descend: descendStage,
  toggles: togglesStage,
  draw: drawStage,
  groups: groupsStage,
  match: matchStage,
  gaps: gapsStage,
  grid: gridStage,
  budget: budgetStage,
  preference: preferenceStage,
  'free-text': freeTextStage,
  rating: ratingStage,
  hotspot: hotspotStage,
};
