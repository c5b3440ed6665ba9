// One person's answer on its way: what the screen shows, whether it is in, and why not. One answer travels at a time
// and the newest wish follows it, so that an older one never overtakes a newer one.

'use client';

import { useCallback, useRef, useState } from 'react';
import type { Answer } from '@/lib/kinds/answer';
import type { Rejection } from '@/lib/session/rejection';
import type { SendCommand } from '../../../live/use-session';

export type GivenAnswer = {
  /** What is chosen on this screen: the newest wish, else what the server keeps. */
  readonly shown: Answer | null;
  readonly state: 'none' | 'sending' | 'locked' | 'refused';
  readonly rejection: Rejection | null;
  readonly give: (answer: Answer) => void;
};

type Wish = { readonly answer: Answer; readonly state: 'sending' | 'locked' };

type Options = {
  readonly round: string;
  /** The answer as the server has it. */
  readonly kept: Answer | null;
  readonly command: SendCommand;
  /** One came after the close; the question may have left the screen by then. */
  readonly onLate: () => void;
};

export function useAnswer({ round, kept, command, onLate }: Options): GivenAnswer {
  const [wish, setWish] = useState<Wish | null>(null);
  const [rejection, setRejection] = useState<Rejection | null>(null);
  const queued = useRef<Answer | null>(null);
  const travelling = useRef(false);

  const pump = useCallback(async () => {
    if (travelling.current) return;
    travelling.current = true;
    while (queued.current) {
      const answer = queued.current;
      queued.current = null;
      const ack = await command(
        { type: 'answer', round, value: answer },
        { within: Number.POSITIVE_INFINITY },
      );
      if (queued.current) continue;
      setWish(ack.ok ? { answer, state: 'locked' } : null);
      setRejection(ack.ok ? null : ack);
      if (!ack.ok && ack.code === 'closed') onLate();
    }
    travelling.current = false;
  }, [command, round, onLate]);

  const give = useCallback(
    (answer: Answer) => {
      queued.current = answer;
      setWish({ answer, state: 'sending' });
      setRejection(null);
      void pump();
    },
    [pump],
  );

  const state = rejection ? 'refused' : (wish?.state ?? (kept ? 'locked' : 'none'));
  return { shown: wish?.answer ?? kept, state, rejection, give };
}

export const sameAnswer = (a: Answer | null, b: Answer | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
