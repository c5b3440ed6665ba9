// Pictures that phones load before the talk gets there: of the present slide's next builds, and of the next slide. None of them
// while a question of the present slide has an answer that the room does not know yet: the next picture may well tell it.

import type { Deck, Slide } from '../../deck/deck';
import { picturesIn } from '../../deck/pictures/illustrate';
import { kindOf } from '../../kinds/kinds';
import { wasRevealed } from '../rounds';
import type { SessionState } from '../state';

/** A phone's connection has other things to carry. */
const most = 4;

/** Hashes of the versions for phones. */
export function picturesAhead(state: SessionState, deck: Deck): readonly string[] {
  const [present, next] = [deck.slides[state.slide - 1], deck.slides[state.slide]];
  if (!present || hasSecrets(present, state) || state.endedAt !== null) return [];
  const later = present.blocks.filter(({ step }) => step > state.step);
  const then = next?.blocks.filter(({ step }) => step === 0 || !hasSecrets(next, state)) ?? [];
  const blocks = [...later, ...then].filter(({ on }) => on !== 'stage');
  const hashes = picturesIn(blocks).flatMap(({ of }) => (typeof of === 'string' ? [] : [of.phone.hash]));
  return [...new Set(hashes)].slice(0, most);
}

const hasSecrets = ({ activities }: Slide, state: SessionState): boolean =>
  activities.some(({ id, kind }) => kindOf(kind).judge !== null && !wasRevealed(state, id));
