import { expect, it } from 'vitest';
import { completed, defaultRecipe } from '@/lib/nn/recipe';
import type { SessionEvent } from '@/lib/session/event';
import { noteNews, openingOf, openPage, resetPage } from '@/lib/training/book';
import { recordedBeginning } from '@/lib/training/log';
import { opening, settings, ToyThread } from '@/tests/support/toy-thread';

const { roomCounts: _, ...recorded } = defaultRecipe;
const earlier = completed(recorded);
const began = (recipe: typeof recorded): SessionEvent => ({
  type: 'trainingBegan',
  learningRate: 0.5,
  batchSize: 10,
  recipe,
});
const logOf = (...events: SessionEvent[]) => events.map((event, i) => ({ seq: i + 1, at: 0, event }));

it('T19: a network that an earlier version began trains on by the recipe that was recorded', () => {
  expect(recordedBeginning(logOf(began(recorded))).recipe).toEqual({
    ...defaultRecipe,
    roomCounts: 'drawings',
  });
  const thread = new ToyThread();
  thread.open('a', {}, { recipe: earlier });
  expect(thread.recipes).toEqual([earlier]);
});

it('T19: new random weights train by the recipe of today', () => {
  const reset: SessionEvent = { type: 'networkReset', sizes: [784, 30, 10], seed: 1 };
  expect(recordedBeginning(logOf(began(recorded), reset)).recipe).toBeUndefined();
  const thread = new ToyThread();
  thread.open('a', {}, { recipe: earlier });
  thread.send({ type: 'reset', session: 'a', run: 2, settings });
  expect(thread.recipes).toEqual([earlier, undefined]);
});

it('T19: a new thread trains by the recipe with which the last one began', () => {
  const page = openPage(1, opening());
  const news = {
    type: 'began',
    session: 'a',
    learningRate: 0.5,
    batchSize: 10,
    recipe: defaultRecipe,
  } as const;
  noteNews(page, news);
  expect(openingOf(page).recipe).toEqual(defaultRecipe);
  expect(openingOf(resetPage(page, 2, settings)).recipe).toBeUndefined();
});
