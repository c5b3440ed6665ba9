// Translates what earlier versions of Nudge stored about the trainer into today's names. No other file knows the earlier
// names. Logs and checkpoints pass through here when they are read.

import type { SessionEvent, TrainerChange } from './event';

/** Earlier types of an event, by today's type. */
const earlierTypes: { readonly [T in SessionEvent['type']]?: readonly string[] } = {
  trainerChanged: ['digitsJoined', 'digitsLeft', 'learningRateApplied', 'diverged'],
};

/** Every type under which an event may be stored. */
export const storedTypes = (type: SessionEvent['type']): readonly string[] => [
  type,
  ...(earlierTypes[type] ?? []),
];

/** A stored event; `fields` are all but its type. Only the journal stores events, so they need no schema here. */
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

/** Who changed a learning rate. Earlier versions said that the judge eased it; only the learner eases. */
export const todaysBy = (by: unknown): unknown => (by === 'ease' ? 'judge' : by);
