// The review of a whole seeded talk, out of a real database and through the real network.

import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreOf } from '@/app/_components/confusion/confusion';
import { everyDrawing } from '@/app/_components/review/drawings/readings';
import { readCards } from '@/app/review/cards';
import { answersCsv } from '@/app/review/export-answers';
import { drawingsCsv, drawingsJson } from '@/app/review/export-drawings';
import { readDrawings, readReadings, readReview } from '@/app/review/read-review';
import type { Data } from '@/lib/db/open';
import { answers } from '@/lib/db/review-answers';
import { sessionSummaries } from '@/lib/db/review-list';
import { insertRows } from '@/lib/db/rows';
import type { Deck } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { loadMnist } from '@/lib/digits/mnist';
import { english } from '@/lib/words/en/english';
import { seedReview } from '../support/seed-review';
import { SeededTrainer } from '../support/seeded-trainer';
import { mustOpen, temporaryFolder } from '../support/stores';

const file = 'decks/neural-networks.md';
const folder = temporaryFolder();
const people = 12;
const digits = 90;
let data: Data;
let session: string;
let deck: Deck;

beforeAll(async () => {
  data = await mustOpen(folder);
  const source = readFileSync(file, 'utf8');
  const parsed = parseDeck(source, file);
  if (!parsed.ok) throw new Error('the built-in deck has mistakes');
  deck = parsed.value;
  const { train, test } = loadMnist();
  const ink = (n: number) => ({
    label: test.labels[n] ?? 0,
    strokes: [[[1, 2] as const]],
    pixels: test.pixels.slice(n * 784, (n + 1) * 784),
  });
  const trainer = new SeededTrainer(train, test);
  session = await seedReview(data.db, {
    deck,
    source,
    people,
    digits,
    ink,
    trainer,
    startsAt: Date.UTC(2026, 10, 12, 14),
    seed: 5,
  });
});
afterAll(async () => {
  await data.close();
  rmSync(folder, { recursive: true });
});

async function text(pieces: AsyncGenerator<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

const review = async () =>
  (await readReview(data.db, session, english.review)) ?? expect.fail('there is a review');

const drawings = async () => (await readDrawings(data.db, session)) ?? expect.fail('there are drawings');

describe('the review of a talk', () => {
  it('adds up what happened: slides, participants, rounds, drawings and curves on one clock', async () => {
    const { course, people: rows, rounds, title } = await review();
    const { facts: readings, right } = await drawings();
    expect(title).toBe(`${deck.title}, ${deck.subtitle}`);
    expect(course.stays.map(({ slide }) => slide)).toEqual(deck.slides.map(({ number }) => number));
    expect(course.stays.at(-1)?.to).toBe(course.clock.end - course.clock.zero);
    expect(rows).toHaveLength(people);
    expect(rows.reduce((sum, row) => sum + row.drawings, 0)).toBe(digits);
    expect(rounds.map(({ activity }) => activity.id)).toEqual(
      deck.slides.flatMap((slide) =>
        slide.activities.filter(({ kind }) => kind !== 'draw').map(({ id }) => id),
      ),
    );
    expect(course.rates.drawings.counts.reduce((sum, count) => sum + count, 0)).toBe(digits);
    expect(course.training.joins.reduce((sum, { count }) => sum + count, 0)).toBe(digits);
    expect(course.training.curve.at(-1)?.accuracy).toBeGreaterThan(0.85);
    expect(readings.counts.all).toBe(digits);
    const allRight = Object.values(right).reduce((sum, count) => sum + count, 0);
    expect(allRight).toBe(digits - readings.counts.misread);
  });

  it('reads every digit with the network the session ended with, not as on arrival', async () => {
    const { facts: readings } = await drawings();
    expect(readings.step).toBeGreaterThan(10_000);
    expect(readings.counts.misread).toBeLessThan(digits / 5);
    expect(readings.counts.turned).toBeGreaterThan(digits / 5);
    const diagonal = readings.confusion.filter((_, cell) => cell % 11 === 0);
    expect(diagonal.reduce((sum, count) => sum + count, 0)).toBe(digits - readings.counts.misread);
  });

  it('tells how well the room was read on arrival, and what test digits were taken for', async () => {
    const { facts: readings } = await drawings();
    const { right, count } = scoreOf(readings.arrival);
    expect(count).toBe(digits);
    expect(right).toBeLessThan(digits - readings.counts.misread);
    expect(readings.test?.confusion.reduce((sum, cell) => sum + cell, 0)).toBe(readings.test?.count);
    expect(readings.test?.step).toBe(readings.step);
  });

  it('cuts the wall into pages that hold each matching drawing once', async () => {
    const { all, facts } = await drawings();
    const first = await readCards(data.db, session, all, { filter: everyDrawing, from: 0 });
    const rest = await readCards(data.db, session, all, { filter: everyDrawing, from: first.cards.length });
    const ids = [...first.cards, ...rest.cards].map(({ id }) => id);
    expect(new Set(ids).size).toBe(digits);
    const turned = await readCards(data.db, session, all, {
      filter: { ...everyDrawing, set: 'turned' },
      from: 0,
    });
    expect(turned.total).toBe(facts.counts.turned);
    expect(turned.cards.every(({ label, guess, now }) => guess !== label && now === label)).toBe(true);
  });

  it('has everything in its downloads', async () => {
    const all = (await readReadings(data.db, session)) ?? expect.fail('there are readings');
    const lines = (await text(drawingsCsv(data.db, session, all))).trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + digits);
    expect(lines[1]?.split(',').at(-1)?.split(' ')).toHaveLength(784);
    const objects = JSON.parse(await text(drawingsJson(data.db, session, all)));
    expect(objects).toHaveLength(digits);
    expect(objects[0]).toMatchObject({ strokes: [[[1, 2]]], asked: expect.any(Number), person: 'p0' });
    const answered = (await text(answersCsv(data.db, session, deck))).trimEnd().split('\r\n');
    expect(answered.length - 1).toBe((await answers(data.db, session)).length);
  });

  it('leaves a removed participant out of figures, wall and downloads', async () => {
    const before = await review();
    await data.db.participant.updateMany({
      where: { sessionId: session, id: 'p3' },
      data: { removedAt: new Date(), name: '=gone' },
    });
    const after = await review();
    const theirs = before.people.find(({ id }) => id === 'p3')?.drawings ?? 0;
    expect(theirs).toBeGreaterThan(0);
    expect(after.people).toHaveLength(people - 1);
    const { all, facts } = await drawings();
    expect(facts.counts.all).toBe(digits - theirs);
    const wall = await readCards(data.db, session, all, { filter: everyDrawing, from: 0 });
    expect(wall.cards.map(({ name }) => name)).not.toContain('=gone');
    expect(await text(drawingsCsv(data.db, session, all))).not.toContain('gone');
    expect((await sessionSummaries(data.db))[0]).toMatchObject({
      people: people - 1,
      drawings: digits - theirs,
    });
  });

  it('reads a large room: more answers than a statement may have parameters', async () => {
    const at = new Date();
    const crowd = Array.from({ length: 600 }, (_, n) => `crowd${n}`);
    const people = crowd.map((id) => ({
      sessionId: session,
      id,
      seatHash: id,
      name: id,
      joinedAt: at,
      removedAt: null,
    }));
    await data.commit(insertRows('Participant', people));
    const rounds = Array.from({ length: 30 }, (_, round) => `many.${round}`);
    const given = rounds.flatMap((round) =>
      crowd.map((participantId) => ({
        sessionId: session,
        round,
        participantId,
        receivedAt: at,
        roundTrip: 0,
        value: '{"kind":"choice","option":0}',
        verdict: 'approved',
      })),
    );
    await data.commit(insertRows('Answer', given));
    expect((await answers(data.db, session)).length).toBeGreaterThan(18_000);
  });

  it('knows no unknown session', async () => {
    expect(await readReview(data.db, 'nobody', english.review)).toBeNull();
    expect(await readReadings(data.db, 'nobody')).toBeNull();
  });
});
