// Letting in and refusing, by mouse and by key, with a way back from the last refusal.

'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Moderated, Verdict } from '@/lib/session/state';
import type { PresenterView } from '@/lib/session/view-types';
import { useToast } from '../../ui/toast';
import { kindText } from '../people/people-text';
import type { Ask } from '../use-ask';

export type Moderation = {
  /** Which kind the panel shows and the keys decide. */
  readonly kind: Moderated;
  readonly setKind: (kind: Moderated) => void;
  readonly judge: (what: Moderated, id: string, verdict: Verdict) => void;
  readonly approveAll: (kinds: readonly Moderated[]) => void;
  readonly setAuto: (what: Moderated, on: boolean) => void;
  /** Takes the last refusal back; nothing to do when there is none. */
  readonly undo: () => void;
};

type Refused = { readonly what: Moderated; readonly id: string };

const all: readonly Moderated[] = ['drawings', 'names', 'words'];
const undoFor = 10_000;

export function useModeration(view: PresenterView, ask: Ask): Moderation {
  const toast = useToast();
  const [kind, setKind] = useState<Moderated>('drawings');
  const refused = useRef<Refused | null>(null);
  const counts = useRef(view.heldCounts);
  counts.current = view.heldCounts;

  const undo = useCallback(
    (last = refused.current) => {
      refused.current = null;
      if (last) void ask({ type: 'judge', what: last.what, ids: [last.id], verdict: 'held' });
    },
    [ask],
  );

  const judge = useCallback(
    async (what: Moderated, id: string, verdict: Verdict) => {
      if (!(await ask({ type: 'judge', what, ids: [id], verdict })) || verdict !== 'rejected') return;
      refused.current = { what, id };
      const text = { drawings: 'Drawing refused.', names: 'Name refused.', words: 'Words refused.' }[what];
      toast({ text, stay: undoFor, action: { label: 'Undo', run: () => undo({ what, id }) } });
    },
    [ask, toast, undo],
  );

  const approveAll = useCallback(
    (kinds: readonly Moderated[]) => {
      for (const what of kinds) if (counts.current[what] > 0) void ask({ type: 'approveAll', what });
    },
    [ask],
  );

  const setAuto = useCallback(
    async (what: Moderated, on: boolean) => {
      if (!(await ask({ type: 'autoApprove', what, on }))) return;
      const text = on ? 'now go to the stage by themselves.' : 'wait for you from now on.';
      toast({ text: `${kindText[what]} ${text}` });
    },
    [ask, toast],
  );

  return useMemo(
    () => ({ kind, setKind, judge, approveAll, setAuto, undo: () => undo() }),
    [kind, judge, approveAll, setAuto, undo],
  );
}

/** Everything that is held, for the one key. */
export const everyKind = all;
