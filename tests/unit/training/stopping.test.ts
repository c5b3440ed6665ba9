import { expect, it } from 'vitest';
import { digits } from '@/tests/support/toy-learner';
import { opening, settings } from '@/tests/support/toy-thread';
import { ToyTrainer } from '@/tests/support/toy-trainer';

it('T11: a thread that is stopped keeps every network as it is', async () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening({}, { examples: digits('x') }));
  toys.trainer.open('b', opening({ seed: 3, running: false }));
  toys.runFor(4_321);
  const trained = toys.worker.toy.trained.get(settings.seed)!;
  const stopped = toys.trainer.stop();
  toys.runFor(50);
  await stopped;
  const [kept, report] = [toys.of('checkpoint').at(-1)!, toys.of('report').at(-1)!];
  expect(kept.step).toBe(trained / 0.5);
  expect(report.report.step).toBe(kept.step);
  expect(toys.of('checkpoint', 'b')).toHaveLength(1);
  expect(toys.worker.state).toBe('gone');
});

it('T11: a thread that hangs is waited for at most a second', async () => {
  const toys = new ToyTrainer();
  toys.trainer.open('a', opening());
  toys.runFor(1_000);
  toys.worker.state = 'hung';
  let stopped = false;
  void toys.trainer.stop().then(() => {
    stopped = true;
  });
  toys.runFor(999);
  await Promise.resolve();
  expect(stopped).toBe(false);
  toys.runFor(10);
  await expect.poll(() => stopped).toBe(true);
});
