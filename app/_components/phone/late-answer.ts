// An answer or a step that came too late, after its question had left the screen: said for a moment.

'use client';

import { useEffect, useState } from 'react';
import type { Outcome, Outgoing } from '@/lib/protocol/outbox';

/** ms that it is said. */
const moment = 8_000;

/** `round` is the one on the screen, which tells of its own answer. */
export function useLateAnswer(outgoing: Outgoing, round: string | null): boolean {
  const [told, setTold] = useState<readonly Outcome[]>([]);
  const [own = null, other = null] = lateAnswers(outgoing, round).map(
    (outcomes) => outcomes.filter((outcome) => !told.includes(outcome))[0],
  );
  useEffect(() => {
    if (own) setTold((before) => [...before, own]);
  }, [own]);
  useEffect(() => {
    if (!other) return;
    const timer = setTimeout(() => setTold((before) => [...before, other]), moment);
    return () => clearTimeout(timer);
  }, [other]);
  return other !== null;
}

/** What was refused because its round is over: of the round on the screen, and of all others. */
export function lateAnswers(
  { outcomes }: Outgoing,
  round: string | null,
): readonly [own: readonly Outcome[], others: readonly Outcome[]] {
  const late = [...outcomes.values()].filter(isLate);
  const isOwn = ({ command }: Outcome) => 'round' in command && command.round === round;
  return [late.filter(isOwn), late.filter((outcome) => !isOwn(outcome))];
}

const isLate = ({ command, ack }: Outcome): boolean =>
  (command.type === 'answer' || command.type === 'stepBall' || command.type === 'turnDial') &&
  !ack.ok &&
  (ack.code === 'closed' || ack.code === 'noSuchRound');
