// The clip of a slide: it plays on the stage, from where and as long as the presenter says.

import { clipsIn } from '../../deck/pictures/illustrate';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import type { Decision, DecisionContext } from './context';

/** Only the present slide's clips play; the next slide ends them. */
export function playClip(
  { slide: present, clip: now = null }: SessionState,
  { slide, clip, playing, at }: Extract<SessionCommand, { type: 'playClip' }>,
  { deck }: DecisionContext,
): Decision {
  const there = deck.slides[slide - 1];
  if (slide !== present || !there || clip >= clipsIn(there.blocks).length) return err(reject('noSuchClip'));
  const same = now?.clip === clip && now.playing === playing && now.at === at;
  return ok(same ? [] : [{ type: 'clipSet', clip, playing, at }]);
}
