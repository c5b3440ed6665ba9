// The parts of a phone's page that are no part of its first load: each comes with the first slide that needs it, and while
// nothing else is to do all of them come in advance.

import type { ComponentProps } from 'react';
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

/** ms. A hall comes in at once and gets its first screens first; then comes what the second slide asks for, then the rest. */
const pauses = { second: 2000, rest: 5000 };

/** What the slides after the first will ask for. The returned function calls it off. */
export function loadInAdvance(preloadWords: () => void): () => void {
  const second = setTimeout(() => {
    preloadHand();
    preloadReactions();
  }, pauses.second);
  const rest = setTimeout(() => {
    preloadWords();
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
