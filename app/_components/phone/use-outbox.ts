// The drawings in the outbox, as the drawing screen wants them.

'use client';

import { useMemo } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { drawLane } from '@/lib/protocol/lanes';
import type { AckValue } from '@/lib/protocol/message';
import type { Outgoing } from '@/lib/protocol/outbox';
import type { Rejection } from '@/lib/session/rejection';
import type { Posting } from '../live/use-session';

export type WaitingDrawing = {
  readonly digit: string;
  readonly round: string;
  readonly label: number;
  readonly strokes: Strokes;
};

/** What became of one drawing. */
export type Outcome =
  | { readonly kind: 'read'; readonly answer: AckValue['draw'] }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

export type Outbox = {
  readonly waiting: readonly WaitingDrawing[];
  /** Of the drawing that was answered last, by its id. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** False when too many wait already. */
  readonly put: (drawing: WaitingDrawing) => boolean;
};

/** A phone keeps drawing through a long outage. Beyond this the oldest stay, and new ones are refused with a sentence. */
const mostWaiting = 40;

export const useOutbox = (outgoing: Posting): Outbox =>
  useMemo(() => {
    const waiting = waitingDrawings(outgoing);
    return {
      waiting,
      outcomes: outcomesOf(outgoing),
      put(drawing) {
        if (waiting.length >= mostWaiting) return false;
        const strokes = drawing.strokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y]));
        outgoing.put({ type: 'draw', ...drawing, strokes });
        return true;
      },
    };
  }, [outgoing]);

const waitingDrawings = ({ waiting }: Outgoing): readonly WaitingDrawing[] =>
  waiting.flatMap(({ command }) => (command.type === 'draw' ? [command] : []));

function outcomesOf({ outcomes }: Outgoing): ReadonlyMap<string, Outcome> {
  const last = outcomes.get(drawLane);
  if (last?.command.type !== 'draw') return new Map();
  const { ack } = last;
  const outcome: Outcome = ack.ok
    ? { kind: 'read', answer: ack.value as AckValue['draw'] }
    : { kind: 'refused', rejection: ack };
  return new Map([[last.command.digit, outcome]]);
}
