import { expect, it } from 'vitest';
import { type Connection, cutWhenSlow } from '@/lib/realtime/sockets/slow-readers';

it('W8: a client that stops reading is disconnected, wherever its bytes wait; others are not', async () => {
  const connection = (buffered: number, waiting: string[]) => {
    const ended: string[] = [];
    let write = () => {};
    const socket = { bufferedAmount: buffered, terminate: () => void ended.push('terminated') };
    const made: Connection = {
      writeBuffer: waiting.map((data) => ({ data })),
      transport: { socket },
      close: () => ended.push('closed'),
      on: (_event, listener) => {
        write = () => listener({});
      },
    };
    cutWhenSlow(made, { limit: 300, onCut: (bytes) => ended.push(`cut with ${bytes}`) });
    return { write: () => write(), ended };
  };
  const inList = connection(0, ['x'.repeat(200), 'x'.repeat(200)]);
  const inSocket = connection(301, []);
  const fine = connection(100, ['x'.repeat(199)]);
  for (const { write } of [inList, inSocket, fine, inList]) write();
  await Promise.resolve();
  expect(inList.ended).toEqual(['cut with 400', 'closed', 'terminated']);
  expect(inSocket.ended).toEqual(['cut with 301', 'closed', 'terminated']);
  expect(fine.ended).toEqual([]);
});
