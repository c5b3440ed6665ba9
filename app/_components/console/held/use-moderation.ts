// Approving and rejecting, by mouse and by key; the last rejection can be undone. Keys decide what is in sight, and nothing
// that is not.

'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Moderated, Verdict, Waiting } from '@/lib/session/state';
import type { PresenterView } from '@/lib/session/view-types';
import { useToast } from '../../ui/toast';
import { useWords } from '../../words/words';
import type { Ask } from '../use-ask';
import { ghostFor } from './slots';

export type Moderation = {
  /** Which kind the panel shows and the keys decide. */
  readonly kind: Waiting;
  readonly setKind: (kind: Waiting) => void;
  readonly judge: (what: Waiting, id: string, verdict: Verdict) => void;
  readonly approveAll: (kind: Waiting) => void;
  /** Of the drawings that are held apart. */
  readonly rejectAll: () => void;
  /** Approves what is in sight, but nothing that is held apart; shows what waits where nothing is. */
  readonly approveSeen: () => void;
  /** Decides on the first thing in sight; shows what waits where nothing is. */
  readonly judgeFirst: (verdict: Verdict) => void;
  /** The panel's place, for what is in sight. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly setAuto: (what: Moderated, on: boolean) => void;
  /** Takes the last rejection back; nothing to do when there is none. */
  readonly undo: () => void;
};

/** What Z takes back: one thing, or all that was rejected at once. */
type Rejected = { readonly kind: Waiting; readonly id: string } | 'all';

const undoFor = 10_000;

export function useModeration(view: PresenterView, ask: Ask, onHidden: () => void): Moderation {
  const words = useWords('console').held;
  const toast = useToast();
  const panel = useRef<HTMLElement>(null);
  const [kind, setKind] = useWaitingKind(view.heldCounts, kindsFor(view));
  const { judge, judgeMany, rejectApart, undo } = useJudge(ask);
  const waits = kinds.some((each) => view.heldCounts[each] > 0);

  const approveAll = useCallback((what: Waiting) => void ask({ type: 'approveAll', what }), [ask]);
  const apart = view.heldCounts.apart;
  const rejectAll = useCallback(() => void rejectApart(apart), [rejectApart, apart]);
  const setAuto = useCallback(
    async (what: Moderated, on: boolean) => {
      if (!(await ask({ type: 'autoApprove', what, on }))) return;
      toast({ text: (on ? words.autoOn : words.autoOff)[what] });
    },
    [ask, toast, words],
  );
  const bySight = useMemo(() => {
    const seen = () => idsInSight(panel.current);
    const onSeen = (act: (ids: readonly string[]) => void) => {
      const ids = seen();
      if (ids.length > 0) act(ids);
      else if (waits) onHidden();
    };
    return {
      approveSeen: () => onSeen((ids) => kind !== 'apart' && judgeMany(kind, ids, 'approved')),
      judgeFirst: (verdict: Verdict) => onSeen(([first]) => first && judge(kind, first, verdict)),
    };
  }, [kind, judge, judgeMany, waits, onHidden]);
  return useMemo(
    () => ({ kind, setKind, judge, approveAll, rejectAll, setAuto, undo, panel, ...bySight }),
    [kind, setKind, judge, approveAll, rejectAll, setAuto, undo, bySight],
  );
}

/** The kind that was chosen, and another that waits once nothing of this one does. */
function useWaitingKind(
  counts: PresenterView['heldCounts'],
  [first]: readonly Waiting[],
): [Waiting, (kind: Waiting) => void] {
  const [{ kind, others }, setChosen] = useState<{ kind: Waiting; others: number }>(() => ({
    kind: kinds.find((each) => counts[each] > 0) ?? first ?? 'names',
    others: 0,
  }));
  const waiting = kinds.find((each) => each !== kind && counts[each] > 0);
  const now = othersOf(kind, counts);
  useEffect(() => {
    if (counts[kind] > 0 || waiting === undefined || now <= others) return;
    // What was decided leaves its ghost first: a click never lands on something of another kind.
    const timer = setTimeout(() => setChosen({ kind: waiting, others: 0 }), ghostFor);
    return () => clearTimeout(timer);
  }, [counts, kind, waiting, now, others]);
  // Who looks at an empty kind on purpose stays there until something new arrives.
  const choose = useCallback(
    (chosen: Waiting) => setChosen({ kind: chosen, others: othersOf(chosen, counts) }),
    [counts],
  );
  return [kind, choose];
}

const othersOf = (kind: Waiting, counts: PresenterView['heldCounts']): number =>
  kinds.reduce((sum, each) => (each === kind ? sum : sum + counts[each]), 0);

/** Tiles that are drawn and not scrolled out of the panel. */
function idsInSight(panel: HTMLElement | null): readonly string[] {
  if (!panel) return [];
  const frame = panel.getBoundingClientRect();
  const top = Math.max(0, frame.top);
  const bottom = Math.min(window.innerHeight, frame.bottom);
  return [...panel.querySelectorAll<HTMLElement>('[data-held]')].flatMap((tile) => {
    const { top: from, height } = tile.getBoundingClientRect();
    const middle = from + height / 2;
    return height > 0 && middle > top && middle < bottom ? [tile.dataset.held ?? ''] : [];
  });
}

/** One thing at a time; a rejection can be undone from its toast and by a key. */
function useJudge(ask: Ask) {
  const words = useWords('console').held;
  const toast = useToast();
  const rejected = useRef<Rejected | null>(null);

  const takeBack = useCallback(
    (last: Rejected | null) => {
      rejected.current = null;
      if (last === 'all') void ask({ type: 'takeBackRejection' });
      else if (last) void ask({ type: 'judge', what: moderated(last.kind), ids: [last.id], verdict: 'held' });
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
  const judgeMany = useCallback(
    (what: Moderated, ids: readonly string[], verdict: Verdict) =>
      void ask({ type: 'judge', what, ids: [...ids], verdict }),
    [ask],
  );
  const rejectApart = useCallback(
    async (count: number) => {
      if (!(await ask({ type: 'rejectAll', what: 'apart' }))) return;
      rejected.current = 'all';
      const action = { label: words.undo, run: () => takeBack('all') };
      toast({ text: words.rejectedAll(count), stay: undoFor, action });
    },
    [ask, toast, takeBack, words],
  );
  const undo = useCallback(() => takeBack(rejected.current), [takeBack]);
  return { judge, judgeMany, rejectApart, undo };
}

const moderated = (kind: Waiting): Moderated => (kind === 'apart' ? 'drawings' : kind);

/** In the order of the panel. */
const kinds: readonly Waiting[] = ['drawings', 'apart', 'names', 'words'];

/** Without a network nobody draws for it. */
export const kindsFor = ({ noNetwork }: Pick<PresenterView, 'noNetwork'>): readonly Waiting[] =>
  noNetwork ? ['names', 'words'] : kinds;
