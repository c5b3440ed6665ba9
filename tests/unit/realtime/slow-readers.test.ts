import { expect, it } from 'vitest';
import { type Connection, cutSlowReaders } from '@/lib/realtime/sockets/slow-readers';
import { ManualClock } from '../../support/manual-clock';

it('W8: a client that stops reading is disconnected, wherever its bytes wait; others are not', () => {
  const clock = new ManualClock();
  const connection = (buffered: number, waiting: string[]) => {
    const ended: string[] = [];
    const socket = { bufferedAmount: buffered, terminate: () => void ended.push('terminated') };
    const made: Connection = {
      writeBuffer: waiting.map((data) => ({ data })),
      transport: { socket },
      close: () => ended.push('closed'),
    };
    return { made, ended };
  };
  const inList = connection(0, ['x'.repeat(200), 'x'.repeat(200)]);
  const inSocket = connection(301, []);
  const fine = connection(100, ['x'.repeat(199)]);
  const all = [inList, inSocket, fine];
  const stop = cutSlowReaders(() => all.map(({ made }) => made), { clock, limit: 300, onCut: () => {} });
  clock.advance(1_000);
  expect(all.map(({ ended }) => ended)).toEqual([['closed', 'terminated'], ['closed', 'terminated'], []]);
  stop();
});
