// The phone's screens of every kind. A new kind gets its line here.

import type { ActivityKind } from '@/lib/kinds/kinds';
import { budgetPhone } from './budget/phone';
import { choicePhone } from './choice/phone';
import { choicesPhone } from './choices/phone';
import { descendPhone } from './descend/phone';
import { digitPickPhone } from './digit-pick/phone';
import { drawPhone } from './draw/phone';
import { freeTextPhone } from './free-text/phone';
import { gapsPhone } from './gaps/phone';
import { gridPhone } from './grid/phone';
import { groupsPhone } from './groups/phone';
import { guessPhone } from './guess/phone';
import { hotspotPhone } from './hotspot/phone';
import { matchPhone } from './match/phone';
import { numberPhone } from './number/phone';
import { orderPhone } from './order/phone';
import type { PhoneScreens } from './parts/phone/kind-props';
import { preferencePhone } from './preference/phone';
import { ratingPhone } from './rating/phone';
import { scalePhone } from './scale/phone';
import { textPhone } from './text/phone';
import { togglesPhone } from './toggles/phone';
import { trueFalsePhone } from './true-false/phone';
import { votePhone } from './vote/phone';
import { wordsPhone } from './words/phone';

export const phones: { readonly [K in ActivityKind]: PhoneScreens<K> } = {
  choice: choicePhone,
  choices: choicesPhone,
  'true-false': trueFalsePhone,
  number: numberPhone,
  order: orderPhone,
  text: textPhone,
  words: wordsPhone,
  scale: scalePhone,
  vote: votePhone,
  'digit-pick': digitPickPhone,
  guess: guessPhone,
  descend: descendPhone,
  toggles: togglesPhone,
  draw: drawPhone,
  groups: groupsPhone,
  match: matchPhone,
  gaps: gapsPhone,
  grid: gridPhone,
  budget: budgetPhone,
  preference: preferencePhone,
  'free-text': freeTextPhone,
  rating: ratingPhone,
  hotspot: hotspotPhone,
};
