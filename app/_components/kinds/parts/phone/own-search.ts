// One participant's search: what the server told last, and at most one step or try that is being sent.

'use client';

import { useState } from 'react';
import type { MySearch } from '@/lib/kinds/kinds';
import { laneOf, searchLane } from '@/lib/protocol/lanes';
import type { Outgoing } from '@/lib/protocol/outbox';
import type { Rejection } from '@/lib/session/rejection';

export type OwnSearch<S extends MySearch> = {
  /** The newest that is known. */
  readonly known: S;
  readonly state: 'resting' | 'sending' | 'refused';
  readonly rejection: Rejection | null;
};

/** `kept` is what came with the view: it is behind during a search, since steps are answered one by one. */
export function useOwnSearch<S extends MySearch>(kept: S, outgoing: Outgoing): OwnSearch<S> {
  const [seen, setSeen] = useState(kept);
  const search = ownSearch(kept, seen, outgoing);
  if (lengthOf(search.known) > lengthOf(seen)) setSeen(search.known);
  return search;
}

/** `seen` is the longest that was known before: a refusal tells nothing of the search. */
export function ownSearch<S extends MySearch>(kept: S, seen: S, outgoing: Outgoing): OwnSearch<S> {
  const lane = searchLane(kept.round);
  const ack = outgoing.outcomes.get(lane)?.ack;
  const before = newer(kept, seen);
  const known = ack?.ok ? newer(before, ack.value as S) : before;
  if (outgoing.waiting.some(({ command }) => laneOf(command).name === lane))
    return { known, state: 'sending', rejection: null };
  return ack?.ok === false
    ? { known, state: 'refused', rejection: ack }
    : { known, state: 'resting', rejection: null };
}

/** Searches only grow; of two that are as long the first, the view's, knows more. */
const newer = <S extends MySearch>(a: S, b: S): S =>
  a.round === b.round && lengthOf(b) > lengthOf(a) ? b : a;

const lengthOf = (search: MySearch): number =>
  search.kind === 'ball' ? search.heights.length : search.costs.length;
