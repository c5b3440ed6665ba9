import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { createPageLane } from '@/lib/edge/page-lane';
import type { LoadLevel } from '@/lib/realtime/host/load';
import { ManualClock } from '../../support/manual-clock';

function opened(level: LoadLevel) {
  const clock = new ManualClock();
  const load = { level };
  const lane = createPageLane({ clock, load });
  const begun: string[] = [];
  const outcomes: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (path: string, client = new EventEmitter()) => {
    const make = () => {
      begun.push(path);
      return new Promise<void>((end) => ends.set(path, end));
    };
    void lane.take(path, client, make).then((outcome) => outcomes.push(`${path} ${outcome}`));
    return client;
  };
  const end = async (path: string) => {
    ends.get(path)?.();
    await settled();
  };
  return { clock, load, begun, outcomes, ask, end };
}

const settled = () => new Promise((resume) => setImmediate(resume));

it('Q22: few pages are made at once, and while the event loop is late one after another with pauses', async () => {
  const calm = opened(0);
  for (let n = 0; n < 20; n++) calm.ask(`/play/${n}`);
  expect(calm.begun).toHaveLength(8);
  await calm.end('/play/3');
  expect(calm.begun).toHaveLength(9);

  const late = opened(2);
  for (let n = 0; n < 20; n++) late.ask(`/play/${n}`);
  expect(late.begun).toHaveLength(1);
  late.clock.advance(50);
  expect(late.begun).toHaveLength(2);
  late.clock.advance(50);
  expect(late.begun).toHaveLength(2);
  await late.end('/play/0');
  expect(late.begun).toHaveLength(3);
});

it('Q22: the presenter goes first, then the running talk', async () => {
  const { begun, ask, end } = opened(1);
  const paths = ['/review/a', '/', '/gallery', '/play/b', '/stage/c'];
  for (const path of paths) ask(path);
  for (const _ of paths) await end(begun.at(-1)!);
  expect(begun).toEqual(['/review/a']);
});

it('Q22: whoever waited for seconds is told to come again; who left costs nothing', async () => {
  const { clock, begun, outcomes, ask } = opened(4);
  ask('/');
  const left = ask('/play/left');
  left.emit('close');
  clock.advance(100);
  expect(begun).toEqual(['/']);
  for (let n = 0; n < 60; n++) ask(`/play/${n}`);
  clock.advance(4_000);
  await settled();
  expect(outcomes.filter((one) => one.endsWith('full')).length).toBeGreaterThan(10);
  expect(begun).not.toContain('/play/left');
});

it('Q22: a page that takes long, such as a slow download, holds nobody up', () => {
  const { clock, begun, ask } = opened(0);
  for (let n = 0; n < 8; n++) ask(`/api/sessions/${n}`);
  ask('/play/a');
  expect(begun).toHaveLength(8);
  clock.advance(1_000);
  expect(begun).toContain('/play/a');
});
