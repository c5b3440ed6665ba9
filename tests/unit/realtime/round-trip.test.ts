import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { watchRoundTrip } from '@/lib/realtime/sockets/round-trip';
import { ManualClock } from '../../support/manual-clock';

it('W7: the round trip is the quickest of the last five heartbeats, by the server alone', () => {
  const clock = new ManualClock();
  const connection = new EventEmitter();
  const roundTrip = watchRoundTrip(connection, clock);
  const beat = (ms: number) => {
    connection.emit('packetCreate', { type: 'ping' });
    clock.pass(ms);
    connection.emit('heartbeat');
  };
  expect(roundTrip()).toBe(0);
  connection.emit('heartbeat');
  expect(roundTrip()).toBe(0);
  for (const ms of [80, 40, 90]) beat(ms);
  expect(roundTrip()).toBe(40);
  for (const ms of [70, 70, 70, 70, 70]) beat(ms);
  expect(roundTrip()).toBe(70);
});
