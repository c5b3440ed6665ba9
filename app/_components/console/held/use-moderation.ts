// Approving and rejecting, by mouse and by key; the last rejection can be undone.

'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Moderated, Verdict } from '@/lib/session/state';
import type { PresenterView } from '@/lib/session/view-types';
import { useToast } from '../../ui/toast';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';

export type Moderation = {
  /** Which kind the panel shows and the keys decide. */
  readonly kind: Moderated;
  readonly setKind: (kind: Moderated) => void;
  readonly judge: (what: Moderated, id: string, verdict: Verdict) => void;
  readonly approveAll: (kinds: readonly Moderated[]) => void;
  readonly setAuto: (what: Moderated, on: boolean) => void;
  /** Takes the last rejection back; nothing to do when there is none. */
  readonly undo: () => void;
};

type Rejected = { readonly what: Moderated; readonly id: string };

const undoFor = 10_000;

export function useModeration(view: PresenterView, ask: Ask): Moderation {
  const words = useWords('console').held;
  const toast = useToast();
  const [kind, setKind] = useState<Moderated>('drawings');
  const { judge, undo } = useJudge(ask);
  const counts = useRef(view.heldCounts);
  counts.current = view.heldCounts;

  const approveAll = useCallback(
    (kinds: readonly Moderated[]) => {
      for (const what of kinds) if (counts.current[what] > 0) void ask({ type: 'approveAll', what });
    },
    [ask],
  );
  const setAuto = useCallback(
    async (what: Moderated, on: boolean) => {
      if (!(await ask({ type: 'autoApprove', what, on }))) return;
      toast({ text: (on ? words.autoOn : words.autoOff)[what] });
    },
    [ask, toast, words],
  );
  return useMemo(
    () => ({ kind, setKind, judge, approveAll, setAuto, undo }),
    [kind, judge, approveAll, setAuto, undo],
  );
}

/** One thing at a time; a rejection can be undone from its toast and by a key. */
function useJudge(ask: Ask): Pick<Moderation, 'judge' | 'undo'> {
  const words = useWords('console').held;
  const toast = useToast();
  const rejected = useRef<Rejected | null>(null);

  const takeBack = useCallback(
    (last: Rejected | null) => {
      rejected.current = null;
      if (last) void ask({ type: 'judge', what: last.what, ids: [last.id], verdict: 'held' });
    },
    [ask],
  );
  const judge = useCallback(
    async (what: Moderated, id: string, verdict: Verdict) => {
      if (!(await ask({ type: 'judge', what, ids: [id], verdict })) || verdict !== 'rejected') return;
      rejected.current = { what, id };
      const action = { label: words.undo, run: () => takeBack({ what, id }) };
      toast({ text: words.rejected[what], stay: undoFor, action });
    },
    [ask, toast, takeBack, words],
  );
  const undo = useCallback(() => takeBack(rejected.current), [takeBack]);
  return { judge, undo };
}

/** Everything that is held, for the one key. */
export const everyKind: readonly Moderated[] = ['drawings', 'names', 'words'];
