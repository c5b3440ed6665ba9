// What a screen knows of the outbox, made from the commands that wait and what became of others.

import { type KeptCommand, laneOf } from '@/lib/protocol/lanes';
import type { Ack } from '@/lib/protocol/message';
import type { Outgoing } from '@/lib/protocol/outbox';

export const outgoingOf = (
  waiting: readonly KeptCommand[],
  answered: readonly (readonly [KeptCommand, Ack])[] = [],
): Outgoing => ({
  waiting: waiting.map((command, place) => ({ id: `waiting-${place}`, at: place, command })),
  told: new Set(),
  outcomes: new Map(answered.map(([command, ack]) => [laneOf(command).name, { command, ack }])),
});
