// Beside the slide: reactions, in reach of one thumb. Loaded after the slide itself.

'use client';

import { Suspense } from 'react';
import type { PhoneView } from '@/lib/session/view-types';
import type { SendCommand } from '../live/use-session';
import { patientLazy } from '../ui/patient-lazy';

const reactions = patientLazy(() => import('../activities/reactions/reaction-row'));

type Props = { readonly view: PhoneView; readonly command: SendCommand };

export function Asides({ view, command }: Props) {
  if (view.ended) return null;
  return (
    <div className="grid min-h-12 flex-none gap-2">
      <Suspense fallback={null}>{view.reactions && <reactions.Part command={command} />}</Suspense>
    </div>
  );
}
