// The parts of a phone's page that come later: each with the first slide that needs it, or before that while the phone
// is idle.

import type { ComponentProps } from 'react';
import type { Part } from '@/lib/words/words';
import { latePad } from '../kinds/draw/late-pad';
import { preloadAfter } from '../slides/drawings';
import { loadFormulaFonts } from '../ui/formula-fonts';
import { preloadHand } from '../ui/late-hand';
import { patientLazy } from '../ui/patient-lazy';
import { preloadReactions } from './asides';
import type { Lobby } from './lobby';
import type { MoreTime } from './more-time';
import { phoneDrawings } from './phone-drawings';

export const lobbyPart = patientLazy<ComponentProps<typeof Lobby>>(() =>
  import('./lobby').then((part) => ({ default: part.Lobby })),
);
export const moreTime = patientLazy<ComponentProps<typeof MoreTime>>(() =>
  import('./more-time').then((part) => ({ default: part.MoreTime })),
);
export const phoneRound = patientLazy(() => import('../kinds/phone-round'));
export const networkAhead = patientLazy(() => import('../widgets/parts/phone/network-ahead'));

/** ms. Everyone joins at once, so first screens come first; then what the second slide needs, then the rest. */
const pauses = { second: 2000, rest: 5000 };

/** Loads what the slides after the first will need. The returned function cancels it. */
export function loadInAdvance(preloadWords: (part: Part) => void): () => void {
  const second = setTimeout(() => {
    preloadHand();
    preloadReactions();
  }, pauses.second);
  const rest = setTimeout(() => {
    preloadWords('kinds');
    void phoneRound.preload();
    void latePad.preload();
    loadFormulaFonts();
    preloadAfter(phoneDrawings, null);
  }, pauses.rest);
  return () => {
    clearTimeout(second);
    clearTimeout(rest);
  };
}
