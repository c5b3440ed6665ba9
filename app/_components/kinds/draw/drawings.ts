// The drawings in the outbox, as the drawing screen wants them. Pure.

import type { Strokes } from '@/lib/digits/stroke';
import { drawLane, type KeptCommand } from '@/lib/protocol/lanes';
import type { AckValue } from '@/lib/protocol/message';
import type { Outgoing } from '@/lib/protocol/outbox';
import type { Rejection } from '@/lib/session/rejection';

export type DrawCommand = Extract<KeptCommand, { type: 'draw' }>;

/** What became of one drawing. */
export type Outcome =
  | { readonly kind: 'read'; readonly answer: AckValue['draw'] }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** A phone keeps drawing through a long outage. Beyond this the oldest stay, and new ones are refused with a sentence. */
export const mostWaiting = 40;

export const waitingDrawings = ({ waiting }: Outgoing): readonly DrawCommand[] =>
  waiting.flatMap(({ command }) => (command.type === 'draw' ? [command] : []));

/** The newest one that the server has: its answer comes before the participant's own view, which then has it as well. */
export function answeredDrawings({ outcomes }: Pick<Outgoing, 'outcomes'>): readonly DrawCommand[] {
  const last = outcomes.get(drawLane);
  return last?.command.type === 'draw' && last.ack.ok ? [last.command] : [];
}

/** Null while it waits, and once a later drawing was answered. */
export function outcomeOf(digit: string, { outcomes }: Outgoing): Outcome | null {
  const last = outcomes.get(drawLane);
  if (last?.command.type !== 'draw' || last.command.digit !== digit) return null;
  const { ack } = last;
  return ack.ok
    ? { kind: 'read', answer: ack.value as AckValue['draw'] }
    : { kind: 'refused', rejection: ack };
}

/** Commands leave the page, so they own their points. */
export const drawCommand = (drawing: {
  readonly digit: string;
  readonly round: string;
  readonly label: number;
  readonly strokes: Strokes;
}): DrawCommand => ({
  type: 'draw',
  ...drawing,
  strokes: drawing.strokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])),
});

/** An unsent drawing, if it is of the digit that is asked for now. */
export const readDrawing =
  (label: number) =>
  (kept: unknown): Strokes | null => {
    const { label: drawn, strokes } = (kept ?? {}) as { label?: unknown; strokes?: unknown };
    return drawn === label && isStrokes(strokes) ? strokes : null;
  };

const isStrokes = (thing: unknown): thing is Strokes =>
  Array.isArray(thing) && thing.every((stroke) => Array.isArray(stroke) && stroke.every(isPoint));

const isPoint = (thing: unknown): boolean =>
  Array.isArray(thing) && thing.length === 2 && thing.every((number) => Number.isInteger(number));
