import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/lib/db/client';
import { createJournal, type Journal } from '@/lib/db/journal';
import { exportDrawings, people } from '@/lib/db/review';
import { answers, timeline } from '@/lib/db/review-answers';
import { sessionSummaries } from '@/lib/db/review-list';
import { answered, drawn, joined, type KeptSession, keepSession, opened } from '../support/kept-session';
import { ManualClock } from '../support/manual-clock';
import { stores } from '../support/stores';

const saw = (digit: number) => ({ digit, outputs: Array.from({ length: 10 }, (_, i) => i / 10) });

describe.each(stores)('$name review', (store) => {
  let db: Db;
  let close: () => Promise<void>;
  let journal: Journal;
  let session: KeptSession;

  beforeEach(async () => {
    ({ db, close } = await store.open());
    journal = createJournal(db, new ManualClock());
    session = await keepSession(db, journal);
    session.add(joined('ada'));
    session.add(joined('bob'));
    session.add(joined('eve'));
    session.add({ type: 'slideChanged', slide: 5, step: 0 });
    session.add(drawn('d1', 'ada', { label: 3, prediction: saw(3) }));
    session.add(drawn('d2', 'bob', { label: 3, prediction: saw(8) }));
    session.add(drawn('d3', 'ada', { label: 8, prediction: saw(8) }));
    session.add(drawn('d4', 'eve', { label: 1, prediction: saw(7) }));
    session.add(opened('Q2.1'), answered('Q2.1', 'eve', 1), answered('Q2.1', 'bob', 0));
    session.add(answered('Q2.1', 'ada', 1));
    session.add({
      type: 'roundRevealed',
      round: 'Q2.1',
      scores: [
        ['ada', { points: 900, right: 1, streak: 1, explanation: 'right' }],
        ['bob', { points: 0, right: 0, streak: 0, explanation: 'wrong' }],
      ],
    });
    session.add({ type: 'participantRemoved', participant: 'eve' });
    session.add({ type: 'teamChosen', participant: 'bob', team: 1 });
    await journal.flush();
  });
  afterEach(() => close());

  it('K13: a drawing comes with its pixels, its outputs and its participant', async () => {
    const { value: digits } = await exportDrawings(db, session.id).next();
    expect(digits[1]).toEqual({
      id: 'd2',
      participant: 'bob',
      team: 1,
      name: 'Name of bob',
      round: 'draw.1',
      slide: 5,
      at: session.log[5]!.at,
      label: 3,
      guess: 8,
      outputs: saw(8).outputs,
      predictedAtStep: 120,
      verdict: 'held',
      doubt: null,
      pixels: drawn('d2', 'bob').pixels,
      strokes: '[[[10,10],[500,900]]]',
    });
  });

  it('K14: an export gives every drawing of those who stayed once, in order of arrival, whatever the size of its parts', async () => {
    for (const each of [1, 2, 3, 10]) {
      const found: string[] = [];
      for await (const part of exportDrawings(db, session.id, each)) {
        expect(part.length).toBeLessThanOrEqual(each);
        found.push(...part.map(({ id, strokes }) => `${id} ${strokes}`));
      }
      expect(found).toEqual(['d1', 'd2', 'd3'].map((id) => `${id} [[[10,10],[500,900]]]`));
    }
  });

  it('K15: participants are in order of joining, with what they did', async () => {
    expect(await people(db, session.id)).toEqual([
      {
        id: 'ada',
        name: 'Name of ada',
        team: null,
        joinedAt: session.log[0]!.at,
        drawings: 2,
        answers: 1,
        points: 900,
      },
      {
        id: 'bob',
        name: 'Name of bob',
        team: 1,
        joinedAt: session.log[1]!.at,
        drawings: 1,
        answers: 1,
        points: 0,
      },
    ]);
  });

  it('K16: answers that counted with their points; the course of the talk in order', async () => {
    const found = await answers(db, session.id, 'Q2.1');
    expect(
      found.map(({ participant, answer, points, right }) => [participant, answer, points, right]),
    ).toEqual([
      ['bob', { kind: 'choice', option: 0 }, 0, 0],
      ['ada', { kind: 'choice', option: 1 }, 900, 1],
    ]);
    const moments = await timeline(db, session.id);
    expect(moments.map(({ event }) => event.type)).toEqual(['slideChanged', 'roundOpened', 'roundRevealed']);
    expect(moments[0]).toEqual(session.log[3]);
  });

  it('K17: the list tells sessions apart by participants, drawings and accuracy', async () => {
    const empty = await keepSession(db, journal);
    const list = await sessionSummaries(db);
    expect(list.find(({ id }) => id === session.id)).toMatchObject({
      people: 2,
      drawings: 3,
      accuracyTest: null,
    });
    expect(list.find(({ id }) => id === empty.id)).toMatchObject({ people: 0, drawings: 0 });
    expect(await sessionSummaries(db, { skip: 1, take: 5 })).toHaveLength(1);
  });
});
