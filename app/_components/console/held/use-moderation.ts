// Approving and rejecting, by mouse and by key; the last rejection can be undone.

'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Moderated, Verdict, Waiting } from '@/lib/session/state';
import type { PresenterView } from '@/lib/session/view-types';
import { useToast } from '../../ui/toast';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';

export type Moderation = {
  /** Which kind the panel shows and the keys decide. */
  readonly kind: Waiting;
  readonly setKind: (kind: Waiting) => void;
  readonly judge: (kind: Waiting, id: string, verdict: Verdict) => void;
  readonly approveAll: (kinds: readonly Waiting[]) => void;
  /** Of the drawings that are held apart. */
  readonly rejectAll: () => void;
  readonly setAuto: (what: Moderated, on: boolean) => void;
  /** Takes the last rejection back; nothing to do when there is none. */
  readonly undo: () => void;
};

type Rejected = { readonly kind: Waiting; readonly id: string };

const undoFor = 10_000;

export function useModeration(view: PresenterView, ask: Ask): Moderation {
  const words = useWords('console').held;
  const toast = useToast();
  const [kind, setKind] = useState<Waiting>('drawings');
  const { judge, undo } = useJudge(ask);
  const counts = useRef(view.heldCounts);
  counts.current = view.heldCounts;

  const approveAll = useCallback(
    (kinds: readonly Waiting[]) => {
      for (const what of kinds) if (counts.current[what] > 0) void ask({ type: 'approveAll', what });
    },
    [ask],
  );
  const rejectAll = useCallback(() => void ask({ type: 'rejectAll', what: 'apart' }), [ask]);
  const setAuto = useCallback(
    async (what: Moderated, on: boolean) => {
      if (!(await ask({ type: 'autoApprove', what, on }))) return;
      toast({ text: (on ? words.autoOn : words.autoOff)[what] });
    },
    [ask, toast, words],
  );
  return useMemo(
    () => ({ kind, setKind, judge, approveAll, rejectAll, setAuto, undo }),
    [kind, judge, approveAll, rejectAll, setAuto, undo],
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
      if (last) void ask({ type: 'judge', what: moderated(last.kind), ids: [last.id], verdict: 'held' });
    },
    [ask],
  );
  const judge = useCallback(
    async (kind: Waiting, id: string, verdict: Verdict) => {
      const what = moderated(kind);
      if (!(await ask({ type: 'judge', what, ids: [id], verdict })) || verdict !== 'rejected') return;
      rejected.current = { kind, id };
      const action = { label: words.undo, run: () => takeBack({ kind, id }) };
      toast({ text: words.rejected[what], stay: undoFor, action });
    },
    [ask, toast, takeBack, words],
  );
  const undo = useCallback(() => takeBack(rejected.current), [takeBack]);
  return { judge, undo };
}

const moderated = (kind: Waiting): Moderated => (kind === 'apart' ? 'drawings' : kind);

/** Everything that is held, for the one key; what is held apart needs a look of its own. */
export const everyKind: readonly Moderated[] = ['drawings', 'names', 'words'];
