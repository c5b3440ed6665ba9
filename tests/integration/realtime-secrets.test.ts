import { afterAll, beforeAll, expect, it } from 'vitest';
import { seatCookie } from '@/lib/identity/cookies';
import { wholeNumber } from '../support/canary';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';

let test: LiveTest;
beforeAll(async () => {
  test = await startLive();
});
afterAll(() => test.close());

/** A phone that notes every frame. */
async function tap(cookie = test.seat()): Promise<RawClient> {
  const raw = new RawClient(test.url, { cookie });
  await raw.hello({ session: test.session.id, surface: 'phone' });
  return raw;
}
const hits = (raw: RawClient, secret: string | RegExp) =>
  raw.frames.filter((frame) => (typeof secret === 'string' ? frame.includes(secret) : secret.test(frame)))
    .length;

it('W22: no frame to a phone has notes, a right answer, a later slide or a held drawing of others before its time', async () => {
  const presenter = await test.presenter();
  const other = test.phone();
  const early = await tap();
  await Promise.all([presenter.ready(), other.until(() => other.mines.length > 0)]);
  const strokes = [[[123, 456] as const, [777, 888] as const]];
  const secret = ['OTHERS-DIGIT', '123,456', other.mine.participant] as const;

  await other.command({ type: 'rename', name: 'Zanzibar' });
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'draw' });
  await other.command({ type: 'draw', digit: secret[0], round: 'draw.1', label: 4, strokes });
  await presenter.command({ type: 'closeRound', round: 'draw.1' });
  expect(hits(early, 'FUTURE-THREE')).toBe(0);

  await presenter.command({ type: 'goTo', slide: 3, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'Q1' });
  await other.command({ type: 'answer', round: 'Q1.1', value: { kind: 'choice', option: 1 } });
  const late = await tap();
  await presenter.command({ type: 'closeRound', round: 'Q1.1' });
  await early.until(() =>
    early.frames.some((frame) => frame.includes('"phase":"closed"') && frame.includes('Q1.1')),
  );
  for (const raw of [early, late]) {
    for (const canary of ['EXPLAINED-Q1', '"right":', '"tally":{', 'FUTURE-FOUR', 'ACCEPTED-Q2'])
      expect(hits(raw, canary), canary).toBe(0);
  }
  await presenter.command({ type: 'revealRound', round: 'Q1.1' });
  await early.until(() => hits(early, 'EXPLAINED-Q1') > 0);

  await presenter.command({ type: 'goTo', slide: 4, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'Q2' });
  await early.until(() => early.frames.some((frame) => frame.includes('Q2.1')));
  const pin = wholeNumber(test.session.pin!);
  const always = ['NOTES-', 'ACCEPTED-Q2', 'EXPLAINED-Q2', pin, 'Zanzibar', ...secret];
  for (const raw of [early, late]) {
    for (const canary of always) expect(hits(raw, canary), String(canary)).toBe(0);
    raw.close();
  }
});

it('F2: no frame to a phone that asks for slides has more than was shown', async () => {
  const { id } = await test.another('Leafing');
  const presenter = await test.presenter({ session: id });
  await presenter.ready();
  const raw = new RawClient(test.url, { cookie: test.seat(id) });
  await raw.hello({ session: id, surface: 'phone' });
  let asked = 0;
  const ask = async (number: number) => {
    const command = { type: 'slide', number };
    raw.send(`42${++asked}${JSON.stringify(['command', { id: `leafing-${asked}`, command }])}`);
    const prefix = `43${asked}[`;
    await raw.until(() => raw.frames.some((frame) => frame.startsWith(prefix)));
    return raw.frames.find((frame) => frame.startsWith(prefix))!;
  };
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  expect(await ask(1)).toContain('Words of one.');
  for (const number of [2, 3, 4, 5, 300]) expect(await ask(number)).toContain('"past":null');
  await presenter.command({ type: 'goTo', slide: 4, step: 0 });
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  expect(await ask(4)).toContain('"past":null');
  await presenter.command({ type: 'allowLeafing', on: false });
  expect(await ask(1)).toContain('"past":null');
  for (const canary of ['NOTES-', 'FUTURE-THREE', 'EXPLAINED-', 'ACCEPTED-Q2'])
    expect(hits(raw, canary)).toBe(0);
  raw.close();
});

it('W23: the replies to a right and to a wrong choice look the same', async () => {
  const { id } = await test.another('Alike');
  const presenter = await test.presenter({ session: id });
  await presenter.ready();
  await presenter.command({ type: 'goTo', slide: 3, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'Q1' });
  const seen: unknown[] = [];
  for (const option of [0, 1]) {
    const raw = new RawClient(test.url, { cookie: test.seat(id) });
    await raw.hello({ session: id, surface: 'phone' });
    const before = raw.frames.length;
    const command = { type: 'answer', round: 'Q1.1', value: { kind: 'choice', option } };
    raw.send(`421${JSON.stringify(['command', { id: 'answer-1', command }])}`);
    await raw.until(() => raw.frames.some((frame) => frame.startsWith('431')));
    await raw.until(() => raw.frames.slice(before).some((frame) => frame.includes('"option"')));
    const mine = raw.frames.slice(before).find((frame) => frame.includes('"option"'));
    const { points, rank, answer, score } = JSON.parse(mine!.slice(2))[1];
    const ack = raw.frames.find((frame) => frame.startsWith('431'));
    seen.push({ ack, points, rank, score, answer: { ...answer, answer: { ...answer.answer, option: 0 } } });
    raw.close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

it('W13: two sessions side by side never mix, and a seat of one does not open the other', async () => {
  const second = await test.another('The other talk');
  const [here, there] = [await test.presenter(), await test.presenter({ session: second.id })];
  const [ann, bob] = [test.phone(), test.phone({ session: second.id })];
  await Promise.all([here.ready(), there.ready(), ann.ready(), bob.until(() => bob.mines.length > 0)]);
  await here.command({ type: 'goTo', slide: 4, step: 0 });
  await there.command({ type: 'goTo', slide: 2, step: 0 });
  await there.command({ type: 'openRound', activity: 'draw' });
  await bob.command({
    type: 'draw',
    digit: 'there-1',
    round: 'draw.1',
    label: 2,
    strokes: [
      [
        [1, 1],
        [900, 900],
      ],
    ],
  });
  await bob.until(() => bob.phone.slide === 2);
  await here.command({ type: 'removePerson', participant: bob.mine.participant });
  await here.command({ type: 'blank', on: true });
  const stranger = await here.command({ type: 'ink', digits: ['there-1'] });
  expect(stranger).toMatchObject({ ok: true, value: { ink: [] } });
  expect(new Set(ann.views.map((view) => view.slide)).has(2)).toBe(false);
  expect(new Set(bob.views.map((view) => view.slide)).has(4)).toBe(false);
  expect(bob.status).toBe('live');

  // The cookie of one talk under the other's name: signed for the first, so worth nothing.
  const token = test.seat().split('=')[1];
  const forged = test.phone({ session: second.id, cookie: `${seatCookie(second.id)}=${token}` });
  await forged.until(() => forged.status === 'gone');
});

it('Z1: another seat, a forged one and one of another talk bring nothing of what somebody takes home', async () => {
  const { id } = await test.another('Take-away');
  const cookie = test.seat(id);
  const [presenter, ann, bob] = [
    await test.presenter({ session: id }),
    test.phone({ session: id, cookie }),
    test.phone({ session: id }),
  ];
  await Promise.all([presenter.ready(), ann.ready(), bob.ready()]);
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'draw' });
  const strokes = [[[120, 130] as const, [700, 800] as const]];
  await ann.command({ type: 'draw', digit: 'ann-1', round: 'draw.1', label: 3, strokes });
  const takenBy = async (one: typeof ann) => JSON.stringify(await one.command({ type: 'takeAway' }));
  expect(await takenBy(ann)).toContain('ann-1');
  expect(await takenBy(bob)).not.toContain('ann-1');
  expect(await takenBy(bob)).not.toContain(ann.mine.name);

  const letter = cookie.endsWith('A') ? 'B' : 'A';
  const elsewhere = test.seat().replace(/^[^=]+/, seatCookie(id));
  for (const forged of [
    cookie.slice(0, -1) + letter,
    elsewhere,
    `${seatCookie(id)}=${ann.mine.participant}`,
  ]) {
    const thief = test.phone({ session: id, cookie: forged });
    await thief.until(() => thief.status === 'gone' || thief.status === 'refused');
    expect([...thief.views, ...thief.mines]).toEqual([]);
  }
});
