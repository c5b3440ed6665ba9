// The training's curve for the charts: fetched after every connecting, then extended by each pulse's tail.

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import { hasHole, mergeCurve, wentBack } from './merge-curve';
import type { SendCommand, SessionStatus } from './use-session';

type Source = {
  readonly status: SessionStatus;
  readonly pulse: Pulse | null;
  readonly command: SendCommand;
};

export function useCurve({ status, pulse, command }: Source): readonly CurvePoint[] {
  const [points, setPoints] = useState<readonly CurvePoint[]>([]);
  const known = useRef(points);
  const asking = useRef(false);

  const grow = useCallback((more: readonly CurvePoint[]) => {
    known.current = mergeCurve(known.current, more);
    setPoints(known.current);
  }, []);

  const ask = useCallback(
    async (after: number) => {
      if (asking.current) return;
      asking.current = true;
      const answer = await command({ type: 'curve', after });
      asking.current = false;
      if (!answer.ok) return;
      // The whole history replaces what was known; live points that are newer than it stay.
      if (after < 0)
        known.current = known.current.filter((point) => point.at > (answer.value.points.at(-1)?.at ?? 0));
      grow(answer.value.points);
    },
    [command, grow],
  );

  useEffect(() => {
    if (status === 'live') void ask(known.current.at(-1)?.step ?? -1);
  }, [status, ask]);

  useEffect(() => {
    const tail = pulse?.tail;
    if (!tail?.length) return;
    const from = missingAfter(known.current, tail);
    grow(tail);
    if (from !== null) void ask(from);
  }, [pulse, ask, grow]);

  return points;
}

/** The step after which points are missing that must be fetched, −1 for all; null if the tail continues what is known. */
function missingAfter(known: readonly CurvePoint[], tail: readonly CurvePoint[]): number | null {
  if (wentBack(known, tail)) return -1;
  return hasHole(known, tail) ? (known.at(-1)?.step ?? -1) : null;
}
