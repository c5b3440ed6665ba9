import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/lib/db/client';
import { createJournal, type Journal } from '@/lib/db/journal';
import { loadEvents } from '@/lib/db/load';
import { defaultRecipe } from '@/lib/nn/recipe';
import type { SessionEvent } from '@/lib/session/event';
import { answered, drawn, joined, type KeptSession, keepSession, opened } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { stores } from '../support/stores';

describe.each(stores)('$name journal', (store) => {
  let db: Db;
  let close: () => Promise<void>;
  let clock: ManualClock;
  let journal: Journal;
  let session: KeptSession;

  beforeEach(async () => {
    const opened = await store.open();
    ({ db, close } = opened);
    clock = new ManualClock();
    journal = createJournal(db, clock, { write: opened.commit });
    session = await keepSession(db, journal);
  });
  afterEach(() => close());

  const count = () => db.event.count({ where: { sessionId: session.id } });
  /** How the promise ended, without waiting for it. */
  const watch = (promise: Promise<void>) => {
    const watched = { ended: 'not yet' };
    promise.then(
      () => {
        watched.ended = 'committed';
      },
      () => {
        watched.ended = 'rejected';
      },
    );
    return watched;
  };

  /** An example of every type, in an order in which they may happen; the compiler asks for new ones. */
  const examples: { readonly [T in SessionEvent['type']]: readonly Extract<SessionEvent, { type: T }>[] } = {
    participantJoined: [{ ...joined('ada'), team: 1 }, joined('bob')],
    teamChosen: [{ type: 'teamChosen', participant: 'bob', team: 0 }],
    nameChanged: [{ type: 'nameChanged', participant: 'ada', name: 'Ada “the first” 🦊' }],
    extraTimeAsked: [{ type: 'extraTimeAsked', participant: 'bob', on: true }],
    extraTimeGranted: [{ type: 'extraTimeGranted', participant: 'bob', factor: 1.5 }],
    slideChanged: [{ type: 'slideChanged', slide: 5, step: 2 }],
    clipSet: [{ type: 'clipSet', clip: 0, playing: true, at: 2.5 }],
    stageBlanked: [{ type: 'stageBlanked', on: true }],
    roomHidden: [{ type: 'roomHidden', on: false }],
    lobbyLocked: [{ type: 'lobbyLocked', on: true }],
    leafingAllowed: [{ type: 'leafingAllowed', on: false }],
    reactionsAllowed: [{ type: 'reactionsAllowed', on: false }],
    absenceTold: [{ type: 'absenceTold', on: true }],
    autoApproved: [{ type: 'autoApproved', what: 'words', on: true }],
    digitDrawn: [
      drawn('d1', 'ada'),
      drawn('d2', 'bob', { doubt: 'dot', strokes: '[[[1,1]]]' }),
      drawn('d3', 'bob'),
    ],
    judged: [{ type: 'judged', what: 'drawings', ids: ['d1'], verdict: 'approved' }],
    linkTapped: [{ type: 'linkTapped', participant: 'ada', slide: 2, link: 1 }],
    roundOpened: [
      opened('Q2.1'),
      { ...opened('order.1'), activity: 'order', kind: 'order', deadline: null, chance: 0.123456789012345 },
    ],
    answered: [answered('Q2.1', 'ada', 1)],
    roundClosed: [{ type: 'roundClosed', round: 'Q2.1' }],
    revealAsked: [{ type: 'revealAsked', round: 'Q2.1', at: 1_000_300 }],
    roundRevealed: [
      {
        type: 'roundRevealed',
        round: 'Q2.1',
        scores: [['ada', { points: 850.5, right: 1, streak: 1, explanation: 'right' }]],
      },
    ],
    questionAsked: [{ type: 'questionAsked', question: 'q1', participant: 'ada', text: 'Why “bias”? 🦊' }],
    questionJudged: [{ type: 'questionJudged', question: 'q1', status: 'approved' }],
    questionVoted: [{ type: 'questionVoted', question: 'q1', participant: 'bob', on: true }],
    questionShown: [
      { type: 'questionShown', question: 'q1' },
      { type: 'questionShown', question: null },
    ],
    networkAnswered: [
      { type: 'networkAnswered', activity: 'Q1', step: 9, outputs: [[0.1, 1 / 3]], picks: [1], score: null },
    ],
    trainingSet: [{ type: 'trainingSet', running: true, pace: 500, learningRate: 0.3 }],
    networkReset: [{ type: 'networkReset', sizes: [784, 16, 16, 10], seed: 2 ** 32 - 1 }],
    trainingBegan: [{ type: 'trainingBegan', learningRate: 0.1 + 0.2, batchSize: 10, recipe: defaultRecipe }],
    trainerChanged: [
      { type: 'trainerChanged', step: 7, change: { kind: 'join', ids: ['d1', 'd2'] } },
      { type: 'trainerChanged', step: 9, change: { kind: 'leave', ids: ['d2'] } },
      { type: 'trainerChanged', step: 10, change: { kind: 'learningRate', learningRate: 0.25, by: 'judge' } },
      { type: 'trainerChanged', step: 11, change: { kind: 'rollback', learningRate: 0.125 } },
    ],
    // Of no drawing here, since the ink of a deleted one goes from its event as well.
    drawingsDeleted: [{ type: 'drawingsDeleted', participant: 'eve', digits: ['d9'] }],
    participantRemoved: [{ type: 'participantRemoved', participant: 'bob' }],
    participantRestored: [{ type: 'participantRestored', participant: 'bob' }],
    seatGivenUp: [{ type: 'seatGivenUp', participant: 'eve' }],
    sessionEnded: [{ type: 'sessionEnded' }],
  };

  it('K20: every type of event is loaded as it was appended, to the last bit', async () => {
    for (const event of Object.values(examples).flat()) session.add(event);
    await journal.flush();
    expect(await loadEvents(db, session.id)).toEqual(session.log);
  });

  it('J19: a seat that was given up can be taken again within the same commit, also by who had it', async () => {
    const givenUp: SessionEvent = { type: 'seatGivenUp', participant: 'ada' };
    await Promise.all([session.append(joined('bob')), journal.flush()]);
    session.add(joined('ada'));
    session.add(givenUp, { ...joined('ada'), participant: 'ada-again' });
    session.add({ type: 'seatGivenUp', participant: 'bob' }, { ...joined('bob'), participant: 'bob-again' });
    await journal.flush();
    const rows = await db.participant.findMany({ orderBy: { id: 'asc' } });
    expect(rows.map(({ id }) => id)).toEqual(['ada-again', 'bob-again']);
    expect(await loadEvents(db, session.id)).toEqual(session.log);
  });

  it('J21: whoever comes back is no longer removed in the tables', async () => {
    session.add(joined('ada'), { type: 'participantRemoved', participant: 'ada' });
    session.add({ type: 'participantRestored', participant: 'ada' });
    await journal.flush();
    expect(await db.participant.findMany()).toMatchObject([{ id: 'ada', removedAt: null }]);
  });

  it('K21: an append is acknowledged after its commit and not before', async () => {
    const ack = watch(session.append(joined('ada')));
    clock.advance(5);
    await new Promise(setImmediate);
    expect(ack.ended).toBe('not yet');
    expect(await count()).toBe(0);
    clock.advance(1);
    await journal.flush();
    expect(ack.ended).toBe('committed');
    expect(await count()).toBe(1);
  });

  it('K22: a hundred rows are written without waiting for the time to pass', async () => {
    const slide = (step: number): SessionEvent => ({ type: 'slideChanged', slide: 2, step });
    const acks = Array.from({ length: 100 }, (_, step) => session.append(slide(step)));
    await Promise.all(acks);
    expect(clock.nextTimer).toBe(Infinity);
    expect(await count()).toBe(100);
  });

  it('K23: an entry that cannot be written takes no neighbour with it', async () => {
    await Promise.all([session.append(joined('ada')), journal.flush()]);
    const before = watch(session.append(drawn('d1', 'ada')));
    const stranger = watch(session.append(drawn('d2', 'nobody')));
    const after = watch(session.append(drawn('d3', 'ada'), { type: 'slideChanged', slide: 9, step: 0 }));
    await journal.flush();
    expect([before.ended, stranger.ended, after.ended]).toEqual(['committed', 'rejected', 'committed']);
    const kept = await loadEvents(db, session.id);
    expect(kept).toEqual(session.log.filter(({ seq }) => seq !== 3));
  });

  it('K24: no entry falls into the transaction of somebody else', async () => {
    let ack: Promise<void> | undefined;
    const broken = db.$transaction(async (tx) => {
      await tx.session.updateMany({ data: { locked: true } });
      ack = session.append(joined('ada'));
      clock.advance(6);
      await new Promise(setImmediate);
      throw new Error('rolled back');
    });
    await expect(broken).rejects.toThrow('rolled back');
    await ack;
    expect(await count()).toBe(1);
    expect(await db.session.count({ where: { locked: true } })).toBe(0);
  });

  it('K24: an entry is written whole or not at all', async () => {
    const ack = watch(session.append(joined('ada'), drawn('d1', 'nobody')));
    await journal.flush();
    expect(ack.ended).toBe('rejected');
    expect(await count()).toBe(0);
    expect(await db.participant.count()).toBe(0);
  });

  it('K25: the same event twice is refused and changes nothing', async () => {
    await Promise.all([session.append(joined('ada')), journal.flush()]);
    const again = watch(journal.append({ session: session.id, recorded: session.log, state: session.state }));
    await journal.flush();
    expect(again.ended).toBe('rejected');
    expect(await loadEvents(db, session.id)).toEqual(session.log);
  });

  it('K1: sessions side by side do not mix, even when their drawings and participants have the same names', async () => {
    const other = await keepSession(db, journal);
    for (const each of [session, other]) {
      each.add(joined('ada'));
      each.add(drawn('d1', 'ada', { label: each === other ? 1 : 2 }));
    }
    await journal.flush();
    expect(await loadEvents(db, session.id)).toEqual(session.log);
    expect(await loadEvents(db, other.id)).toEqual(other.log);
  });

  it('K2: the last answer of a participant counts, with the verdict it has now', async () => {
    session.add(joined('ada'), opened('W1.1'), answered('W1.1', 'ada', 0));
    session.add({ type: 'judged', what: 'words', ids: ['W1.1/ada'], verdict: 'approved' });
    session.add(answered('W1.1', 'ada', 1));
    await journal.flush();
    const rows = await db.answer.findMany({ select: { value: true, verdict: true } });
    expect(rows).toEqual([{ value: '{"kind":"choice","option":1}', verdict: 'held' }]);
    await Promise.all([
      session.append({ type: 'judged', what: 'words', ids: ['W1.1/ada'], verdict: 'rejected' }),
      journal.flush(),
    ]);
    expect(await db.answer.findFirst({ select: { verdict: true } })).toEqual({ verdict: 'rejected' });
  });

  it('K3: a drawing has the verdict of the session from its arrival on', async () => {
    session.add(joined('ada'), { type: 'autoApproved', what: 'drawings', on: true });
    session.add(drawn('clear', 'ada'), drawn('odd', 'ada', { doubt: 'dot' }));
    await journal.flush();
    const rows = await db.digit.findMany({ orderBy: { id: 'asc' }, select: { id: true, verdict: true } });
    expect(rows).toEqual([
      { id: 'clear', verdict: 'approved' },
      { id: 'odd', verdict: 'held' },
    ]);
  });

  it('K4: the end of a session frees its PIN', async () => {
    const pin = async () => db.session.findUnique({ where: { id: session.id }, select: { pin: true } });
    expect((await pin())?.pin).toMatch(/^\d{6}$/);
    await Promise.all([session.append({ type: 'sessionEnded' }), journal.flush()]);
    expect((await pin())?.pin).toBeNull();
  });

  it('K5: a flush leaves nothing behind, also of what was appended during it', async () => {
    void session.append(joined('ada')).then(() => session.append(joined('bob')));
    await journal.flush();
    expect(await count()).toBe(2);
  });
});
