// The outbox of a participant's pages: what they did and must not lose, and drafts of what they have not sent yet.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newCommandId } from '@/lib/protocol/command-id';
import { type Draft, draftOf, draftsPrefix } from '@/lib/protocol/drafts';
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
};

type Source = {
  readonly session: string;
  /** Null until it is known: then what earlier pages left is sent as well. */
  readonly participant: string | null;
  readonly sender: Pick<Sender, 'put' | 'withdraw'>;
};

/** ms that entries and drafts stay in the store: what is older belongs to a past talk. */
const keepFor = 7 * 24 * 60 * 60 * 1_000;

export function useOutbox({ session, participant, sender }: Source): Posting {
  const [outgoing, setOutgoing] = useState<Outgoing>(nothingOutgoing);
  const outbox = useRef<Outbox | null>(null);
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
  return useMemo(() => ({ ...outgoing, put, drop, draft }), [outgoing, put, drop, draft]);
}
