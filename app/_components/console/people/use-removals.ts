// Removes participants, many at once, and brings them back.

'use client';

import { useCallback } from 'react';
import { useToast } from '../../ui/toast';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';

export type Removals = {
  readonly remove: (participants: readonly string[]) => Promise<boolean>;
  readonly restore: (participants: readonly string[]) => Promise<boolean>;
};

/** Participants in one command, which may name up to a thousand. */
const atOnce = 500;
/** ms: long enough to see on the stage what is missing. */
const undoStay = 20_000;

/** `onDone` is called after every change. */
export function useRemovals(ask: Ask, onDone: () => void): Removals {
  const toast = useToast();
  const words = useWords('console').people;
  const each = useCallback(
    async (type: 'removeParticipants' | 'restoreParticipants', ids: readonly string[]) => {
      for (let from = 0; from < ids.length; from += atOnce) {
        const done = await ask({ type, participants: ids.slice(from, from + atOnce) });
        if (!done) return false;
      }
      onDone();
      return true;
    },
    [ask, onDone],
  );
  const restore = useCallback(
    async (ids: readonly string[]) => {
      const done = await each('restoreParticipants', ids);
      if (done) toast({ text: words.restored(ids.length) });
      return done;
    },
    [each, toast, words],
  );
  const remove = useCallback(
    async (ids: readonly string[]) => {
      const done = await each('removeParticipants', ids);
      const action = { label: words.undo, run: () => void restore(ids) };
      if (done) toast({ text: words.removed(ids.length), action, stay: undoStay });
      return done;
    },
    [each, restore, toast, words],
  );
  return { remove, restore };
}
