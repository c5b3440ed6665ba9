// What the rounds of every kind say. A new kind gets its line here.

import type { ActivityKind } from '../../../kinds/kinds';
import type { KindWords } from '../../kind-words';
import { budget } from './of/budget';
import { choice } from './of/choice';
import { choices } from './of/choices';
import { descend } from './of/descend';
import { digitPick } from './of/digit-pick';
import { draw } from './of/draw';
import { freeText } from './of/free-text';
import { gaps } from './of/gaps';
import { grid } from './of/grid';
import { groups } from './of/groups';
import { guess } from './of/guess';
import { hotspot } from './of/hotspot';
import { match } from './of/match';
import { number } from './of/number';
import { order } from './of/order';
import { preference } from './of/preference';
import { rating } from './of/rating';
import { scale } from './of/scale';
import { text } from './of/text';
import { toggles } from './of/toggles';
import { trueFalse } from './of/true-false';
import { vote } from './of/vote';
import { words } from './of/words';
import { round } from './round';

export const kinds = {
  round,
  of: {
    choice,
    choices,
    'true-false': trueFalse,
    number,
    order,
    text,
    words,
    scale,
    vote,
    'digit-pick': digitPick,
    guess,
    descend,
    toggles,
    draw,
    groups,
    match,
    gaps,
    grid,
    budget,
    preference,
    'free-text': freeText,
    rating,
    hotspot,
  } satisfies { readonly [K in ActivityKind]: KindWords<K> },
};
