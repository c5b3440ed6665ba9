import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { timeHandshakes, watchRoundTrip } from '@/lib/realtime/sockets/round-trip';
import { ManualClock } from '../../support/manual-clock';

it('W7: the round trip is the quickest of the last five heartbeats, or else the handshake, by the server alone', () => {
  const clock = new ManualClock();
  const connection = new EventEmitter();
  const roundTrip = watchRoundTrip(connection, clock, 120);
  const beat = (ms: number) => {
    connection.emit('packetCreate', { type: 'ping' });
    clock.pass(ms);
    connection.emit('heartbeat');
  };
  expect(roundTrip()).toBe(120);
  connection.emit('heartbeat');
  expect(roundTrip()).toBe(120);
  for (const ms of [80, 40, 90]) beat(ms);
  expect(roundTrip()).toBe(40);
  for (const ms of [70, 70, 70, 70, 70]) beat(ms);
  expect(roundTrip()).toBe(70);
});

it('W7: the handshake takes as long as the first message of the client needs after its connection opened', () => {
  const clock = new ManualClock();
  const engine = new EventEmitter();
  const since = timeHandshakes(engine, clock);
  const connection = new EventEmitter();
  engine.emit('connection', connection);
  clock.pass(250);
  expect(since(connection)).toBe(250);
  expect(since(new EventEmitter())).toBe(0);
});
