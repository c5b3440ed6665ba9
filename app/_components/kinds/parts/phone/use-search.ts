// One person's search: what the server told last, and one step or try on its way at a time. Sent until answered, so a
// phone that was away for a moment loses none and takes none twice.

'use client';

import { useCallback, useRef, useState } from 'react';
import type { SessionCommand } from '@/lib/session/command';
import type { Rejection } from '@/lib/session/rejection';
import type { MySearch } from '@/lib/session/view-part-types';
import type { SendCommand } from '../../../live/use-session';

export type SearchCommand = Extract<SessionCommand, { type: 'stepBall' | 'turnDial' }>;

export type Search<S extends MySearch> = {
  /** The newest that is known. */
  readonly known: S;
  readonly state: 'resting' | 'sending' | 'refused';
  readonly rejection: Rejection | null;
  /** False while another one is on its way. */
  readonly send: (command: SearchCommand) => boolean;
};

/** `kept` is what came with the view; it is behind while somebody searches, since steps are answered one by one. */
export function useSearch<S extends MySearch>(kept: S, command: SendCommand): Search<S> {
  const [answered, setAnswered] = useState<S>(kept);
  const [travelling, setTravelling] = useState(false);
  const [rejection, setRejection] = useState<Rejection | null>(null);
  const busy = useRef(false);

  const send = useCallback(
    (wish: SearchCommand) => {
      if (busy.current) return false;
      busy.current = true;
      setTravelling(true);
      setRejection(null);
      void command(wish, { within: Number.POSITIVE_INFINITY }).then((ack) => {
        busy.current = false;
        setTravelling(false);
        if (ack.ok) setAnswered(ack.value as S);
        else setRejection(ack);
      });
      return true;
    },
    [command],
  );

  const state = travelling ? 'sending' : rejection ? 'refused' : 'resting';
  return { known: newer(kept, answered), state, rejection, send };
}

/** Searches only grow; of two that are as long the view's knows more. */
function newer<S extends MySearch>(kept: S, answered: S): S {
  return answered.round === kept.round && lengthOf(answered) > lengthOf(kept) ? answered : kept;
}

const lengthOf = (search: MySearch): number =>
  search.kind === 'ball' ? search.heights.length : search.costs.length;
