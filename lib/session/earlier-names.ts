// The names that earlier versions of Nudge stored for what the trainer did, put into today's: the one place that knows
// them. Logs and checkpoints pass through here on their way in.

import type { SessionEvent, TrainerChange } from './event';

/** Earlier types of an event, by today's. */
const earlierTypes: { readonly [T in SessionEvent['type']]?: readonly string[] } = {
  trainerChanged: ['digitsJoined', 'digitsLeft', 'learningRateApplied', 'diverged'],
};

/** Every type under which an event may be stored. */
export const storedTypes = (type: SessionEvent['type']): readonly string[] => [
  type,
  ...(earlierTypes[type] ?? []),
];

/** A stored event; `fields` are all of it but the type. The journal alone stores events, so they are not parsed again. */
export function readEvent(type: string, fields: object): SessionEvent {
  const change = earlierChange(type, fields as EarlierFields);
  if (!change) return { type, ...fields } as SessionEvent;
  return { type: 'trainerChanged', step: (fields as EarlierFields).step, change };
}

type EarlierFields = {
  readonly step: number;
  readonly digits: readonly string[];
  readonly learningRate: number;
  readonly by: unknown;
};

function earlierChange(type: string, { digits: ids, learningRate, by }: EarlierFields): TrainerChange | null {
  switch (type) {
    case 'digitsJoined':
      return { kind: 'join', ids };
    case 'digitsLeft':
      return { kind: 'leave', ids };
    case 'learningRateApplied':
      return { kind: 'learningRate', learningRate, by: todaysBy(by) as 'presenter' | 'judge' };
    case 'diverged':
      return { kind: 'rollback', learningRate };
    default:
      return null;
  }
}

/** Who changed a learning rate. The judge's halving was once called easing, which is the learner's. */
export const todaysBy = (by: unknown): unknown => (by === 'ease' ? 'judge' : by);
