// Sends what waits, one after another, whenever the line is up, whatever slide the talk has come to, and keeps what
// became of each for the screen.

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AckValue } from '@/lib/protocol/message';
import type { Rejection } from '@/lib/session/rejection';
import type { SendCommand, SessionStatus } from '../live/use-session';
import { outboxLimit, phoneStore, readWaiting, type WaitingDrawing, writeWaiting } from './outbox';

/** What became of one drawing. */
export type Outcome =
  | { readonly kind: 'read'; readonly answer: AckValue['draw'] }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

type Options = {
  readonly session: string;
  /** Null until the seat is known. */
  readonly participant: string | null;
  readonly status: SessionStatus;
  readonly command: SendCommand;
};

export type Outbox = {
  readonly waiting: readonly WaitingDrawing[];
  /** By drawing, of those that were sent from this page. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** False when too many wait already. */
  readonly put: (drawing: WaitingDrawing) => boolean;
};

/** The server was full or slow: the drawing stays, and this many ms later it is tried again. */
const retryAfter = 2_000;

export function useOutbox({ session, participant, status, command }: Options): Outbox {
  const [waiting, setWaiting] = useState<readonly WaitingDrawing[]>([]);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const sending = useRef<string | null>(null);

  useEffect(() => {
    if (participant !== null) setWaiting(readWaiting(phoneStore(), session, participant));
  }, [session, participant]);

  const keep = useCallback(
    (change: (now: readonly WaitingDrawing[]) => readonly WaitingDrawing[]) =>
      setWaiting((now) => {
        const next = change(now);
        if (participant !== null) writeWaiting(phoneStore(), session, participant, next);
        return next;
      }),
    [session, participant],
  );

  const first = waiting[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another try of the same drawing
  useEffect(() => {
    if (!first || status !== 'live' || sending.current === first.digit) return;
    sending.current = first.digit;
    const { digit, round, label, strokes } = first;
    void command(
      { type: 'draw', digit, round, label, strokes: strokes.map((stroke) => [...stroke]) },
      { id: `draw-${digit}` },
    ).then((ack) => {
      sending.current = null;
      if (!ack.ok && (ack.code === 'timeout' || ack.retryAfter !== undefined)) {
        setTimeout(() => setAttempt((count) => count + 1), ack.retryAfter ?? retryAfter);
        return;
      }
      keep((now) => now.filter((drawing) => drawing.digit !== digit));
      const outcome: Outcome = ack.ok
        ? { kind: 'read', answer: ack.value }
        : { kind: 'refused', rejection: ack };
      setOutcomes((now) => new Map(now).set(digit, outcome));
    });
  }, [first, status, command, keep, attempt]);

  const put = useCallback(
    (drawing: WaitingDrawing) => {
      if (waiting.length >= outboxLimit) return false;
      keep((now) => [...now, drawing]);
      return true;
    },
    [keep, waiting.length],
  );
  return { waiting, outcomes, put };
}
