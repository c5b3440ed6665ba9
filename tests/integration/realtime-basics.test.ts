import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveTest, startLive } from '../support/live-server';

let test: LiveTest;
beforeAll(async () => {
  test = await startLive();
});
afterAll(() => test.close());

const strokes = [
  [
    [200, 100],
    [500, 500],
    [210, 900],
  ],
] as [number, number][][];

it('H16: everybody sees the slide that the presenter goes to', async () => {
  const [presenter, stage, phone] = [await test.presenter(), test.stage(), test.phone()];
  await Promise.all([presenter.ready(), stage.ready(), phone.ready()]);
  expect(phone.phone).toMatchObject({ surface: 'phone', slide: 1, content: { title: 'Slide one' } });
  expect(await presenter.command({ type: 'goTo', slide: 2, step: 0 })).toEqual({ ok: true, value: null });
  await Promise.all([
    phone.until(() => phone.phone.slide === 2),
    stage.until(() => stage.stage.slide === 2),
    presenter.until(() => presenter.console.slide === 2),
  ]);
});

it('H17: a drawing is read on arrival, stored, and sent to the trainer after its commit', async () => {
  const [presenter, phone] = [await test.presenter(), test.phone()];
  await phone.until(() => phone.mines.length > 0);
  await presenter.command({ type: 'goTo', slide: 2, step: 0 });
  await presenter.command({ type: 'openRound', activity: 'draw' });
  await phone.until(() => phone.phone.round?.phase === 'open');
  const round = phone.phone.round!.id;
  const ack = await phone.command({ type: 'draw', digit: 'd-1', round, label: 7, strokes });
  if (!ack.ok) throw new Error(ack.code);
  expect(ack.value.outputs).toHaveLength(10);
  await phone.until(() => phone.mine.digits.some(({ id }) => id === 'd-1'));
  expect(test.trainer.joined.get('d-1')).toMatchObject({ label: 7, participant: phone.mine.participant });
});
