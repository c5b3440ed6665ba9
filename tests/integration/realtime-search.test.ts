import { afterAll, beforeAll, expect, it } from 'vitest';
import { heightAt, startOf, stepFrom } from '@/lib/descent/ball';
import { landscape } from '@/lib/descent/landscape';
import { unpackBalls } from '@/lib/protocol/crowd';
import { wholeNumber } from '../support/canary';
import { RawClient } from '../support/frames';
import { type LiveTest, startLive } from '../support/live-server';
import type { Probe } from '../support/probe';

const seed = 20160229;
const map = landscape(seed);

let test: LiveTest;
beforeAll(async () => {
  test = await startLive();
});
afterAll(() => test.close());

/** A talk of its own with its descent open. */
async function onSlope(title: string): Promise<{ session: string; presenter: Probe }> {
  const { id: session } = await test.another(title);
  const presenter = await test.presenter({ session });
  await presenter.ready();
  await presenter.command({ type: 'goTo', slide: 4, step: 0 });
  return { session, presenter };
}
const step = (n: number, dx: number, dy = 0) => ({ type: 'stepBall', round: 'down.1', n, dx, dy }) as const;

it('L5: a step is answered with the height and the slope it led to, and a phone that comes back knows them all', async () => {
  const { session, presenter } = await onSlope('Steps');
  const cookie = test.seat(session);
  const phone = test.phone({ session, cookie });
  await phone.until(() => phone.mines.length > 0);
  await presenter.command({ type: 'openRound', activity: 'down' });
  await phone.until(() => phone.mine.search?.round === 'down.1');
  const start = startOf(seed, phone.mine.index);
  const second = stepFrom(start, 0.05, -0.01);
  const ack = await phone.command(step(1, 0.05, -0.01));
  const heights = [heightAt(map, start), heightAt(map, second)];
  expect(ack).toMatchObject({ ok: true, value: { kind: 'ball', heights, left: 4, longest: 0.06 } });
  expect(await phone.command(step(1, -0.05, 0.01))).toEqual(ack);
  expect(await phone.command(step(2, 0.5, 0))).toMatchObject({ ok: false, code: 'badAnswer' });
  phone.close();
  const back = test.phone({ session, cookie });
  await back.until(() => back.mine?.search?.round === 'down.1');
  expect(back.mine.search).toEqual(ack.ok && ack.value);
});

it('L11: the stage gets all balls, at most five times per second, and one name', async () => {
  const { session, presenter } = await onSlope('Crowd');
  const phones = Array.from({ length: 12 }, () => test.phone({ session }));
  await Promise.all(phones.map((phone) => phone.until(() => phone.mines.length > 0)));
  const stage = test.stage({ session });
  await stage.ready();
  await presenter.command({ type: 'openRound', activity: 'down' });
  const crowd = () => stage.pulses.at(-1)?.crowd;
  await stage.until(() => crowd() && unpackBalls(crowd()!.balls).length === 12);
  expect(crowd()!.lowest).toBeNull();
  const began = Date.now();
  const before = stage.pulses.length;
  for (const n of [1, 2, 3, 4, 5]) await Promise.all(phones.map((phone) => phone.command(step(n, 0.02))));
  const places = phones.map((phone) => {
    let place = startOf(seed, phone.mine.index);
    for (let n = 0; n < 5; n++) place = stepFrom(place, 0.02, 0);
    return { index: phone.mine.index, place };
  });
  const arrived = () => {
    const balls = new Map(unpackBalls(crowd()?.balls ?? '').map((ball) => [ball.index, ball.trail[0]!]));
    return places.every(({ index, place }) => Math.abs((balls.get(index)?.[0] ?? 9) - place[0]) < 1e-3);
  };
  await stage.until(arrived);
  expect(stage.pulses.length - before).toBeLessThanOrEqual(2 + (Date.now() - began) / 200);
  const lowest = Math.min(...places.map(({ place }) => heightAt(map, place)));
  expect(crowd()!.lowest).toMatchObject({ height: lowest, name: expect.stringMatching(/^ \d+$/) });
  const console_ = await test.presenter({ session });
  await console_.until(() => console_.pulses.at(-1)?.crowd);
  expect(phones.every((phone) => phone.pulses.every((pulse) => !('crowd' in pulse)))).toBe(true);
});

it('L10: no frame to a phone has the map, its seed or a place on it, from the opening to the reveal', async () => {
  const { session, presenter } = await onSlope('Blind');
  const cookie = test.seat(session);
  const raw = new RawClient(test.url, { cookie });
  await raw.hello({ session, surface: 'phone' });
  const other = test.phone({ session });
  await other.until(() => other.mines.length > 0);
  await presenter.command({ type: 'openRound', activity: 'down' });
  await other.until(() => other.mine.search?.round === 'down.1');
  const frames = () => raw.frames.join('\n');
  await raw.until(() => frames().includes('"heights"'));
  const said = JSON.stringify(['command', { id: 'step-one-1', command: step(1, 0.0123, 0.0321) }]);
  raw.send(`421${said}`);
  await raw.until(() => raw.frames.some((frame) => frame.startsWith('431')));
  await other.command(step(1, 0.0222, 0.0111));
  await presenter.command({ type: 'revealRound', round: 'down.1' });
  await raw.until(() => frames().includes('"phase":"revealed"'));
  const host = (await test.live.hub.find(session))!.host;
  const places = [...host.state.rounds.get('down.1')!.answers.values()].flatMap(({ answer }) =>
    answer.kind === 'descend' ? answer.path.flat() : [],
  );
  expect(places).toHaveLength(8);
  for (const secret of ['"seed":2016', '"path"', '"balls"', '"crowd"', ...places.map(String)])
    expect(frames().includes(secret), secret).toBe(false);
  expect(frames()).not.toMatch(wholeNumber(seed));
  raw.close();
});

it('L7: a dial is answered with its cost, and with every w once the search is closed', async () => {
  const { session, presenter } = await onSlope('Dial');
  const phone = test.phone({ session });
  await phone.until(() => phone.mines.length > 0);
  await presenter.command({ type: 'openRound', activity: 'blind' });
  await phone.until(() => phone.mine.search?.round === 'blind.1');
  expect(phone.mine.search).toMatchObject({ kind: 'dial', ws: null });
  const ack = await phone.command({ type: 'turnDial', round: 'blind.1', n: 1, turn: 0.5 });
  expect(ack).toMatchObject({
    ok: true,
    value: { kind: 'dial', costs: [expect.any(Number), expect.any(Number)] },
  });
  const stage = test.stage({ session });
  await stage.ready();
  expect(stage.stage.round).toMatchObject({ answered: 1, tally: null });
  await presenter.command({ type: 'closeRound', round: 'blind.1' });
  await phone.until(() => phone.mine.search?.kind === 'dial' && phone.mine.search.ws?.length === 2);
  await stage.until(() => stage.stage.round?.tally?.kind === 'places');
  const tally = stage.stage.round!.tally!;
  const search = phone.mine.search!;
  expect(tally.kind === 'places' && search.kind === 'dial' && tally.places).toEqual([
    [search.kind === 'dial' && search.ws![1]],
  ]);
});
