// The round that a slide shows: while it is open, and after it as long as the presenter stays at the same build. The
// next press brings the words back.

import { useEffect, useState } from 'react';
import type { StageRound } from '@/lib/session/view-types';
import type { RoomView } from '../../../slides/live-props';

type Standing = { readonly round: string; readonly phase: StageRound['phase']; readonly step: number };

/** `view` may be of another slide than the one that is drawn: the presenter's own pages turn first. */
export function useShownRound(view: RoomView | null, slide: number, step: number): StageRound | null {
  const round = view?.slide === slide ? view.round : null;
  const id = round?.id ?? '';
  const phase = round?.phase ?? 'open';
  const [seen, setSeen] = useState<Standing>({ round: id, phase, step });
  const news = seen.round !== id || seen.phase !== phase;
  useEffect(() => {
    if (news || phase === 'open') setSeen({ round: id, phase, step });
  }, [news, id, phase, step]);
  return round && (news || phase === 'open' || seen.step === step) ? round : null;
}
