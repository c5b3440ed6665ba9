// Teams on a phone, if the deck has teams: always in the lobby, and later until one is chosen.

'use client';

import { Suspense } from 'react';
import type { MineView } from '@/lib/session/view-types';
import type { SendCommand } from '../live/use-session';
import { patientLazy } from '../ui/patient-lazy';

const choice = patientLazy(() => import('./team-choice'));

type Props = { readonly mine: MineView; readonly lobby: boolean; readonly command: SendCommand };

export function TeamLine({ mine: { team }, lobby, command }: Props) {
  if (!team || (!lobby && (team.own !== null || !team.open))) return null;
  return (
    <Suspense fallback={null}>
      <choice.Part team={team} command={command} />
    </Suspense>
  );
}
