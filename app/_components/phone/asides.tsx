// Beside the slide or an answered question, in reach of one thumb: four words to react with, and the way to the questions. Loaded after the
// slide itself.

'use client';

import { Suspense, useState } from 'react';
import type { MineView, PhoneView } from '@/lib/session/view-types';
import type { Posting, SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { patientLazy } from '../ui/patient-lazy';
import { Ended } from './ended';

const reactions = patientLazy(() => import('./reaction-row'));
const questions = patientLazy(() => import('./questions/question-sheet'));

export const preloadReactions = (): void => void reactions.preload();

type Props = {
  readonly session: string;
  readonly view: PhoneView;
  readonly mine: MineView;
  readonly command: SendCommand;
  readonly outgoing: Posting;
};

export function Asides({ session, view, mine, command, outgoing }: Props) {
  const [wanted, setWanted] = useState(false);
  const [asking, setAsking] = useState(false);
  if (view.ended) return <Ended view={view} session={session} />;
  return (
    <div className="asides">
      <Suspense fallback={null}>{view.reactions && <reactions.Part command={command} />}</Suspense>
      <Button
        className="flex-1 px-2! text-base whitespace-nowrap"
        aria-haspopup="dialog"
        aria-label={`Questions: ask one, or vote for one of ${view.questions}`}
        onClick={() => {
          setWanted(true);
          setAsking(true);
        }}
      >
        Ask{view.questions > 0 && <b className="num ml-1">{view.questions}</b>}
      </Button>
      {wanted && (
        <Suspense fallback={null}>
          <questions.Part {...{ mine, command, outgoing }} open={asking} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
