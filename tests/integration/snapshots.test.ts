// A restart folds from a stored snapshot and the events since: what comes of it is what the whole log comes to.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createJournal, type Journal } from '@/lib/db/journal';
import { loadEvents, loadPixels } from '@/lib/db/load';
import type { Data } from '@/lib/db/open';
import { readSnapshot, type SnapshotPlace, snapshotsFolder, writeSnapshot } from '@/lib/db/snapshots/file';
import { foldSession, renewSnapshot, type SnapshotSession } from '@/lib/db/snapshots/fold';
import { createSnapshots, type SnapshotOrder } from '@/lib/db/snapshots/keeper';
import type { Recorded, SessionEvent } from '@/lib/session/event';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import type { SessionState } from '@/lib/session/state';
import { Chaos } from '../support/chaos/chaos';
import { answered, drawn, joined, type KeptSession, keepSession, opened } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { mustOpen, temporaryFolder } from '../support/stores';

let folder: string;
let data: Data;
let journal: Journal;
let session: KeptSession;
let place: SnapshotPlace;
let facts: SnapshotSession;

beforeEach(async () => {
  folder = temporaryFolder();
  data = await mustOpen(folder);
  journal = createJournal(data.db, new ManualClock());
  session = await keepSession(data.db, journal);
  place = { folder, code: 'this build' };
  facts = { id: session.id, seed: 1, createdAt: session.state.training.resetAt };
});
afterEach(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

async function keep(): Promise<void> {
  await journal.flush();
  await renewSnapshot(data.db, facts, place);
}

/** What a restart has, and how many events of it came from the snapshot. */
async function restarted(by = place): Promise<{ state: SessionState; kept: number }> {
  await journal.flush();
  const { state, kept } = await foldSession(data.db, facts, by);
  await loadPixels(data.db, state);
  return { state, kept };
}

async function wholeFold(): Promise<SessionState> {
  const state = initialState(session.id, facts);
  for (const one of await loadEvents(data.db, session.id)) evolve(state, one);
  return state;
}

const removed = (participant: string): SessionEvent => ({ type: 'participantRemoved', participant });
const restored = (participant: string): SessionEvent => ({ type: 'participantRestored', participant });
const file = () => join(folder, snapshotsFolder, `${session.id}.snapshot`);

it('K47: a state that was cut into a snapshot and a tail anywhere is that of the whole log', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const chaos = new Chaos(seed, () => {});
    for (let i = 0; i < 120; i++) chaos.step();
    const log: readonly Recorded[] = chaos.room.log;
    const start = () => initialState('room', { seed: 7, createdAt: 0 });
    const whole = log.reduce(evolve, start());
    for (const cut of [chaos.random.below(log.length), chaos.random.below(log.length)]) {
      writeSnapshot(place, { state: log.slice(0, cut).reduce(evolve, start()), at: 0, mark: '' });
      const { state } = readSnapshot(place, 'room')!;
      expect(log.slice(cut).reduce(evolve, state), `seed ${seed}, cut at ${cut}`).toEqual(whole);
    }
  }
});

it('K47: a restart folds only what came after the snapshot, and has all pixels, also of those who come back', async () => {
  session.add(joined('ada'), joined('bob'), drawn('a-1', 'ada'), drawn('b-1', 'bob'), removed('bob'));
  await keep();
  session.add(opened('Q2.1'), answered('Q2.1', 'ada', 1), drawn('a-2', 'ada'), restored('bob'));
  const { state, kept } = await restarted();
  expect(kept).toBe(5);
  expect(state).toEqual(session.state);
  expect(state).toEqual(await wholeFold());
  expect(state.drawings.get('b-1')?.pixels).toHaveLength(784);
});

it('K48: a snapshot that is damaged, of another build, or of another log is passed over', async () => {
  session.add(joined('ada'), drawn('a-1', 'ada'));
  await keep();
  session.add(drawn('a-2', 'ada'));
  expect((await restarted()).kept).toBe(2);
  const passedOver = async (by = place) =>
    expect(await restarted(by)).toEqual({ state: session.state, kept: 0 });
  await passedOver({ folder, code: 'another build' });
  const sound = readFileSync(file());
  const flipped = Uint8Array.from(sound, (byte, n) => (n === 100 ? byte ^ 1 : byte));
  for (const bytes of [flipped, sound.subarray(0, 200), new Uint8Array()]) {
    writeFileSync(file(), bytes);
    await passedOver();
  }
  writeFileSync(file(), sound);
  // The log lost its end, and the talk went on: another event stands at the snapshot's place.
  await data.db.$executeRaw`UPDATE "Event" SET "at" = '2023-11-14T22:13:21.001+00:00' WHERE "seq" = 2`;
  expect((await restarted()).kept).toBe(0);
  await data.db.$executeRaw`DELETE FROM "Event" WHERE "seq" > 1`;
  const { state, kept } = await restarted();
  expect([state.seq, state.drawings.size, kept]).toEqual([1, 0, 0]);
});

it('Z4: no ink is in a snapshot, so none survives a deletion there', async () => {
  const pixels = new Uint8Array(784).fill(77);
  session.add(joined('ada'), joined('bob'), drawn('a-1', 'ada', { pixels, strokes: '[[[911,911]]]' }));
  session.add(drawn('b-1', 'bob', { pixels, strokes: '[[[911,911]]]' }), removed('bob'));
  await keep();
  const bytes = readFileSync(file());
  expect(bytes.includes('a-1')).toBe(true);
  expect([bytes.includes('911,911'), bytes.includes(Buffer.alloc(8, 77))]).toEqual([false, false]);
  expect(readdirSync(join(folder, snapshotsFolder))).toEqual([`${session.id}.snapshot`]);
});

it('K49: a snapshot is renewed after every 2,000 events, one at a time, and nobody waits for it', () => {
  const ordered: SnapshotOrder[] = [];
  const ends: ((error: unknown) => void)[] = [];
  const snapshots = createSnapshots({
    place,
    spawn(order) {
      ordered.push(order);
      return {
        on: (event: string, listener: (error: unknown) => void) => event === 'exit' && ends.push(listener),
        terminate: async () => {},
      };
    },
    log: { warn: () => {} },
  });
  snapshots.opened(session.id, 2_000);
  for (let seq = 2_001; seq < 4_000; seq++) snapshots.stored(facts, seq);
  expect(ordered).toEqual([]);
  for (let seq = 4_000; seq < 8_000; seq++) snapshots.stored(facts, seq);
  expect(ordered).toEqual([{ session: facts, place }]);
  ends[0]!(undefined);
  snapshots.stored(facts, 8_000);
  expect(ordered).toHaveLength(2);
});
