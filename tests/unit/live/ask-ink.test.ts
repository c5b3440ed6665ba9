import { describe, expect, it } from 'vitest';
import { askInk } from '@/app/_components/live/ask-ink';
import type { SendCommand } from '@/app/_components/live/use-session';

/** A server with room for `room` drawings in an answer, which knows no id that begins with x, and fails at a query. */
function server(room: number, failsAt = Number.POSITIVE_INFINITY) {
  const queries: (readonly string[])[] = [];
  const command = (async ({ digits }: { digits: readonly string[] }) => {
    queries.push(digits);
    if (queries.length === failsAt) return { ok: false, code: 'timeout' };
    const known = digits.filter((id) => !id.startsWith('x'));
    const ink = known.slice(0, room).map((id) => ({ id, pixels: '', strokes: '[]' }));
    const next = known[room];
    return { ok: true, value: { ink, ...(next && { rest: digits.slice(digits.indexOf(next)) }) } };
  }) as unknown as SendCommand;
  return { command, queries };
}

async function partsOf(asking: ReturnType<typeof askInk>) {
  const parts = [];
  for await (const part of asking) parts.push(part);
  return parts;
}

const ids = (count: number) => Array.from({ length: count }, (_, n) => `d${n}`);

describe('W31: pages ask again for the drawings that an answer had no room for', () => {
  it('a hundred ids at a time, each id until it is answered', async () => {
    const { command, queries } = server(40);
    const wanted = ['x1', ...ids(210), 'd0', 'x2'];
    const parts = await partsOf(askInk(command, wanted));
    expect(parts.flatMap(({ ink }) => ink.map(({ id }) => id))).toEqual(ids(210));
    expect(parts.flatMap(({ asked }) => asked)).toEqual(['x1', ...ids(210), 'x2']);
    expect(Math.max(...queries.map(({ length }) => length))).toBe(100);
    expect(queries).toHaveLength(6);
  });

  it('a query that fails ends it, and the rest counts as asked for', async () => {
    const { command, queries } = server(40, 2);
    const parts = await partsOf(askInk(command, ids(100)));
    expect(queries).toHaveLength(2);
    expect(parts.at(-1)).toEqual({ asked: ids(100).slice(40), ink: [] });
  });
});
