// A participant opened a link of the talk: counted once per participant and link, for slides that the room has seen.

import { linksOf } from '../../deck/links';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { hasTapped } from '../links';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import type { Decision, DecisionContext } from './context';
import { speaker } from './speaker';

export function tapLink(
  state: SessionState,
  { slide: number, href }: Extract<SessionCommand, { type: 'tapLink' }>,
  { actor, deck }: DecisionContext,
): Decision {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const who = asking.value;
  const slide = state.shown.has(number) ? deck.slides[number - 1] : undefined;
  const link = slide ? linksOf(slide).findIndex((one) => one.href === href) : -1;
  if (link === -1) return err(reject('noSuchThing'));
  if (hasTapped(state, who.id, number, link)) return ok([]);
  return ok([{ type: 'linkTapped', participant: who.id, slide: number, link }]);
}
