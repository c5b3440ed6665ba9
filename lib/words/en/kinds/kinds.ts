// What the rounds of every kind say. A new kind gets its line here.

import type { ActivityKind } from '../../../kinds/kinds';
import type { KindWords } from '../../kind-words';
import { choice } from './choice';
import { choices } from './choices';
import { descend } from './descend';
import { digitPick } from './digit-pick';
import { draw } from './draw';
import { guess } from './guess';
import { number } from './number';
import { order } from './order';
import { round } from './round';
import { scale } from './scale';
import { text } from './text';
import { toggles } from './toggles';
import { trueFalse } from './true-false';
import { vote } from './vote';
import { words } from './words';

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
  } satisfies { readonly [K in ActivityKind]: KindWords<K> },
};
