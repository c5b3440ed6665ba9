import { expect, it } from 'vitest';
import { answeredDrawings } from '@/app/_components/kinds/draw/drawings';
import { drawLane } from '@/lib/protocol/lanes';
import type { Outgoing } from '@/lib/protocol/outbox';

const draw = { type: 'draw', digit: 'd1', round: 'draw.1', label: 3, strokes: [] } as const;
const outgoing = (command: unknown, ok: boolean) =>
  ({
    outcomes: new Map([[drawLane, { command, ack: ok ? { ok, value: null } : { ok, code: 'busy' } }]]),
  }) as unknown as Outgoing;

it.each([
  [true, [draw]],
  [false, []],
])('D10: what the server has counts as drawn before the own view says so; ok %s', (ok, drawn) => {
  expect(answeredDrawings(outgoing(draw, ok))).toEqual(drawn);
});

it('D10: nothing sent, nothing drawn', () => {
  expect(answeredDrawings({ outcomes: new Map() })).toEqual([]);
});
