// Which rows of the list are selected. Whoever is no longer listed is not selected either.

'use client';

import { useMemo, useState } from 'react';
import type { ListedParticipant } from '@/lib/session/view-part-types';
import { range } from './listed';

export type Selection = {
  readonly selected: ReadonlySet<string>;
  readonly people: readonly ListedParticipant[];
  /** `through`: with all between this one and the last that was clicked. */
  readonly select: (participant: string, on: boolean, through: boolean) => void;
  readonly selectAll: (on: boolean) => void;
};

export function useSelection(shown: readonly ListedParticipant[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const people = useMemo(() => shown.filter(({ id }) => chosen.has(id)), [shown, chosen]);
  const selected = useMemo(() => new Set(people.map(({ id }) => id)), [people]);
  return {
    selected,
    people,
    select(participant, on, through) {
      const ids = through ? range(shown, last, participant) : [participant];
      setLast(participant);
      setChosen((now) => {
        const next = new Set(now);
        for (const id of ids) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return next;
      });
    },
    selectAll: (on) => setChosen(new Set(on ? shown.map(({ id }) => id) : [])),
  };
}
