// The outbox of a participant's pages: what they did and must not lose, and drafts of what they have not sent yet.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { systemClock } from '@/lib/clock';
import { newCommandId } from '@/lib/protocol/command-id';
import { type Draft, draftOf, draftsPrefix } from '@/lib/protocol/drafts';
import { createHandIn, type HandedIn, type HandIn } from '@/lib/protocol/hand-in';
import { entriesPrefix, keptEntries } from '@/lib/protocol/kept-entries';
import type { KeptCommand } from '@/lib/protocol/lanes';
import { createOutbox, nothingOutgoing, type Outbox, type Outgoing } from '@/lib/protocol/outbox';
import type { Sender } from '@/lib/protocol/sender';
import { sweep } from '@/lib/protocol/shelf';
import { pageStore } from './page-store';

export type Posting = Outgoing & {
  readonly put: (command: KeptCommand) => void;
  /** Takes back what waits in a lane, unless it is being sent at this moment. */
  readonly drop: (lane: string) => void;
  /** What is filled in and not given yet, by what it is a draft of. */
  readonly draft: (of: string) => Draft;
  /** Hands in for the bell what is filled in in a round and not sent; null: nothing is. `now`: the bell rings. */
  readonly handIn: (round: string, value: unknown, now: boolean) => void;
  /** What became of that, by round; a round in which nothing is filled in has no entry. */
  readonly handed: ReadonlyMap<string, HandedIn>;
};

type Source = {
  readonly session: string;
  /** Null until it is known: then what earlier pages left is sent as well. */
  readonly participant: string | null;
  readonly sender: Pick<Sender, 'put' | 'withdraw'>;
  /** Whether there is a connection. */
  readonly live: boolean;
};

const nothingHanded: Posting['handed'] = new Map();

/** ms that entries and drafts stay in the store: what is older belongs to a past talk. */
const keepFor = 7 * 24 * 60 * 60 * 1_000;

export function useOutbox({ session, participant, sender, live }: Source): Posting {
  const [outgoing, setOutgoing] = useState<Outgoing>(nothingOutgoing);
  const outbox = useRef<Outbox | null>(null);
  const handing = useHandingIn({ session, participant, sender, live });
  useEffect(() => {
    if (participant === null) return;
    const store = pageStore();
    for (const prefix of [entriesPrefix, draftsPrefix]) sweep(store, prefix, Date.now() - keepFor);
    const opened = createOutbox({ now: Date.now, newId: newCommandId, sender, onChange: setOutgoing });
    opened.open(keptEntries(store, { session, participant }));
    outbox.current = opened;
    // Another tab of this browser wrote to the store.
    const look = () => opened.look();
    window.addEventListener('storage', look);
    return () => {
      window.removeEventListener('storage', look);
      outbox.current = null;
      opened.close();
    };
  }, [session, participant, sender]);
  const put = useCallback((command: KeptCommand) => outbox.current?.put(command), []);
  const drop = useCallback((lane: string) => outbox.current?.drop(lane), []);
  const draft = useCallback(
    (of: string) => draftOf(pageStore(), { session, participant: participant ?? '' }, of, Date.now),
    [session, participant],
  );
  return useMemo(
    () => ({ ...outgoing, ...handing, put, drop, draft }),
    [outgoing, handing, put, drop, draft],
  );
}

/** What is filled in and not sent, on its way to the bell. */
function useHandingIn({ session, participant, sender, live }: Source): Pick<Posting, 'handIn' | 'handed'> {
  const handing = useRef<HandIn | null>(null);
  const [handed, setHanded] = useState(nothingHanded);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another participant hands in something else
  useEffect(
    () => () => {
      handing.current?.close();
      handing.current = null;
    },
    [session, participant, sender],
  );
  useEffect(() => {
    if (live) handing.current?.again();
  }, [live]);
  const handIn = useCallback<Posting['handIn']>(
    (round, value, now) => {
      // Made here, since the screens' effects run before those of this hook.
      handing.current ??= createHandIn({
        ...{ clock: systemClock, newId: newCommandId, sender, onChange: setHanded },
      });
      handing.current.put(round, value, now);
    },
    [sender],
  );
  return useMemo(() => ({ handIn, handed }), [handIn, handed]);
}
