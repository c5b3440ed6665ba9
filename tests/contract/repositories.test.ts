import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestCheckpoint, saveCheckpoint } from '@/lib/db/checkpoints';
import type { Db } from '@/lib/db/client';
import { findDeck, keepDeck } from '@/lib/db/decks';
import { createJournal, type Journal } from '@/lib/db/journal';
import { lastReport, loadCurve, type StoredReport, saveReports } from '@/lib/db/reports';
import { createSession, findByPin, findSession, liveSessions } from '@/lib/db/sessions';
import { keepSession } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { stores } from '../support/stores';

describe.each(stores)('$name repositories', (store) => {
  let db: Db;
  let close: () => Promise<void>;
  let journal: Journal;

  beforeEach(async () => {
    ({ db, close } = await store.open());
    journal = createJournal(db, new ManualClock());
  });
  afterEach(() => close());

  it('K6: a deck is kept once, under the hash of its source', async () => {
    const id = await keepDeck(db, { title: 'Talk', source: '# Talk', at: 5 });
    expect(await keepDeck(db, { title: 'Another', source: '# Talk', at: 6 })).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(await findDeck(db, id)).toEqual({ id, title: 'Talk', source: '# Talk' });
    expect(await findDeck(db, 'other')).toBeNull();
  });

  it('K7: a PIN that a live session has is drawn again; one of an ended session is free', async () => {
    const first = await keepSession(db, journal, '000042');
    const deck = await keepDeck(db, { title: 'Talk', source: '# Talk', at: 5 });
    const pins = ['000042', '000042', '999999'];
    const facts = { deck, title: 'T', seed: 2 ** 32 - 1, at: 1_700_000_000_123 };
    const second = await createSession(db, { ...facts, drawPin: () => pins.shift()! });
    expect(second).toMatchObject({
      pin: '999999',
      seed: 2 ** 32 - 1,
      createdAt: 1_700_000_000_123,
      endedAt: null,
    });
    expect(await findSession(db, second.id)).toEqual(second);
    await Promise.all([first.append({ type: 'sessionEnded' }), journal.flush()]);
    const third = await createSession(db, { ...facts, at: facts.at + 1, drawPin: () => '000042' });
    expect((await liveSessions(db)).map(({ id }) => id)).toEqual([third.id, second.id]);
  });

  it('K8: a generator that only draws taken PINs is an error, not a loop', async () => {
    const { state } = await keepSession(db, journal, '111111');
    expect(state.seq).toBe(0);
    await expect(keepSession(db, journal, '111111')).rejects.toThrow();
  });

  it('K9: a PIN finds its session until it ends, and says whether it is locked', async () => {
    const session = await keepSession(db, journal, '123456');
    expect(await findByPin(db, '123456')).toEqual({ id: session.id, locked: false });
    expect(await findByPin(db, '654321')).toBeNull();
    await Promise.all([session.append({ type: 'lobbyLocked', on: true }), journal.flush()]);
    expect(await findByPin(db, '123456')).toEqual({ id: session.id, locked: true });
    session.add({ type: 'lobbyLocked', on: false });
    await journal.flush();
    expect(await findByPin(db, '123456')).toEqual({ id: session.id, locked: false });
    await Promise.all([session.append({ type: 'sessionEnded' }), journal.flush()]);
    expect(await findByPin(db, '123456')).toBeNull();
  });

  const report = (step: number, at: number, facts: Partial<StoredReport> = {}): StoredReport => ({
    step,
    at,
    epoch: step / 6000,
    samples: step * 3_000_000_000,
    samplesPerSecond: 1999.5,
    learningRate: 0.5,
    easedRate: 0.5,
    costTraining: step === 0 ? null : 1 / step,
    costHeldOut: 0.3,
    accuracyTest: 0.91,
    testCount: 2000,
    confusion: Array.from({ length: 100 }, (_, i) => i),
    joined: 3,
    accuracyArrival: null,
    arrivals: 0,
    ...facts,
  });

  it('K10: reports come back as they were saved, the newest of the present network', async () => {
    const { id } = await keepSession(db, journal);
    expect(await lastReport(db, id)).toBeNull();
    await saveReports(db, id, [report(0, 1000), report(50, 2000, { accuracyArrival: 0.25, arrivals: 4 })]);
    expect(await lastReport(db, id)).toEqual(report(50, 2000, { accuracyArrival: 0.25, arrivals: 4 }));
    expect(await lastReport(db, id, 2001)).toBeNull();
  });

  it('K11: a curve ascends in steps, though training fell back, and keeps its ends when thinned', async () => {
    const { id } = await keepSession(db, journal);
    const steps = [0, 10, 20, 30, 15, 25, 35, 45];
    await saveReports(
      db,
      id,
      steps.map((step, i) => report(step, 1000 + i)),
    );
    const curve = await loadCurve(db, id);
    expect(curve.map(({ step }) => step)).toEqual([0, 10, 15, 25, 35, 45]);
    expect(curve[0]).not.toHaveProperty('confusion');
    expect((await loadCurve(db, id, { points: 3 })).map(({ step }) => step)).toEqual([0, 25, 45]);
    expect((await loadCurve(db, id, { since: 1005 })).map(({ step }) => step)).toEqual([25, 35, 45]);
  });

  it('K12: the newest sound checkpoint is found, five are kept, and of the present network only', async () => {
    const { id } = await keepSession(db, journal);
    expect(await newestCheckpoint(db, id)).toBeNull();
    for (let step = 1; step <= 7; step++) {
      await saveCheckpoint(db, id, { step, at: step * 10, bytes: Uint8Array.of(step, 0, 255) });
    }
    expect(await db.checkpoint.count()).toBe(5);
    expect(await newestCheckpoint(db, id)).toEqual({ step: 7, at: 70, bytes: Uint8Array.of(7, 0, 255) });
    await db.checkpoint.updateMany({ where: { step: 7 }, data: { bytes: Uint8Array.of(1) } });
    expect((await newestCheckpoint(db, id))?.step).toBe(6);
    expect(await newestCheckpoint(db, id, 70)).toBeNull();
  });
});
