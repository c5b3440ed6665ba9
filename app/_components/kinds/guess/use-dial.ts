// Where a dial stands, and the try that follows when it rests. One try is sent at a time; the newest rest follows it.

'use client';

import { useEffect, useState } from 'react';
import { useDraft } from '../../live/use-draft';
import type { Posting } from '../../live/use-outbox';

/** A dial that rests this long has been tried, ms: keys press many times in a row. */
const restMillis = 250;

type Parts = {
  /** The round's id. */
  readonly round: string;
  /** How many were answered. */
  readonly tries: number;
  readonly open: boolean;
  readonly sending: boolean;
  readonly outgoing: Posting;
};

export function useDial({ round, tries, open, sending, outgoing }: Parts) {
  const [turn, setTurn] = useDraft(outgoing.draft(round), 0, asTurn);
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null || (open && sending)) return;
    const tryIt = () => {
      // After the bell nothing is waited for: the try that is on its way comes before this one.
      outgoing.put({ type: 'turnDial', round, n: tries + (sending ? 2 : 1), turn: wanted });
      setWanted(null);
    };
    const timer = setTimeout(tryIt, open ? restMillis : 0);
    return () => clearTimeout(timer);
  }, [wanted, open, sending, outgoing, round, tries]);
  const turnBy = (change: number) => {
    const next = Math.round((turn + change) * 200) / 200;
    setTurn(next);
    setWanted(next);
  };
  return {
    turn,
    setTurn,
    rest: setWanted,
    turnBy,
    /** The dial stands where it was tried last. */
    rests: !sending && wanted === null,
  };
}

const asTurn = (kept: unknown): number | null => (typeof kept === 'number' ? kept : null);
