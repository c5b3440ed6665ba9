// Below the slide or an answered question, within reach of a thumb: four reactions, and the way to the questions.
// Loaded after the slide itself.

'use client';

import { Suspense, useState } from 'react';
import type { MineView, PhoneView } from '@/lib/session/view-types';
import type { Posting } from '../live/use-outbox';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { patientLazy } from '../ui/patient-lazy';
import { useWords } from '../words/words';
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
  readonly offline: boolean;
};

export function Asides({ session, view, mine, command, outgoing, offline }: Props) {
  const words = useWords('phone').questions;
  const [wanted, setWanted] = useState(false);
  const [asking, setAsking] = useState(false);
  if (view.ended) return <Ended view={view} session={session} />;
  return (
    <div className="asides">
      <Suspense fallback={null}>{view.reactions && <reactions.Part command={command} />}</Suspense>
      <Button
        className="flex-1 px-2! text-base whitespace-nowrap"
        aria-haspopup="dialog"
        aria-label={words.openName(view.questions)}
        onClick={() => {
          setWanted(true);
          setAsking(true);
        }}
      >
        {words.open}
        {view.questions > 0 && <b className="num ml-1">{words.number(view.questions)}</b>}
      </Button>
      {wanted && (
        <Suspense fallback={null}>
          <questions.Part
            {...{ mine, command, outgoing, offline }}
            open={asking}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
