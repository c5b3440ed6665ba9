import { describe, expect, it } from 'vitest';
import { decodeCheckpoint, encodeCheckpoint, type LearnerState } from '@/lib/nn/checkpoint';
import { evaluate } from '@/lib/nn/evaluate';
import type { LearnerSettings } from '@/lib/nn/learner';
import { createLearner, restoreLearner } from '@/lib/nn/live';
import { completed, defaultRecipe, type Recipe } from '@/lib/nn/recipe';
import { hashOf } from '../../support/network-hash';
import { toyDigits, toyExamples } from '../../support/toy-digits';

const base = toyDigits(500, 1);
const settings: LearnerSettings = { sizes: [784, 12, 10], seed: 42, batchSize: 10, learningRate: 0.5 };

/** What a version without easing has recorded, and what one recorded in which everybody counted by their drawings. */
const {
  roomWarp: _warp,
  roomViews: _views,
  halfAfter: _half,
  roomCounts: _counts,
  ...earlier
} = defaultRecipe;
const { roomCounts: _people, ...byDrawings } = defaultRecipe;

/** All by one participant, who has drawn before. */
const flood = (count: number) =>
  toyExamples(count, 1, 3).map((example) => ({ ...example, participant: 'participant-0' }));

/** Trains in pieces, with digits joining and leaving on the way. */
function eventful(from = createLearner(base, settings)) {
  from.train(20);
  from.apply({ kind: 'join', examples: toyExamples(60, 15, 2) });
  from.train(33);
  from.apply({ kind: 'learningRate', learningRate: 0.25, afresh: true });
  from.apply({ kind: 'leave', ids: ['digit-2-3', 'digit-2-59'] });
  from.train(30);
  return from;
}

describe('a learner', () => {
  it('learns: the cost falls and unseen digits are read', () => {
    const learner = createLearner(base, settings);
    const first = learner.train(10);
    learner.train(400);
    expect(learner.train(10)).toBeLessThan(first / 4);
    expect(evaluate(learner.network(), toyDigits(200, 9), 0, 200).accuracy).toBeGreaterThan(0.95);
  });

  it('counts steps, samples and passes', () => {
    const learner = createLearner(base, settings);
    learner.train(75);
    expect(learner).toMatchObject({ step: 75, samples: 750, epoch: 1.5, joined: 0, learningRate: 0.5 });
  });

  it('takes half of each mini-batch from the room, so MNIST passes at half speed', () => {
    const learner = createLearner(base, settings);
    learner.apply({ kind: 'join', examples: toyExamples(100, 15, 2) });
    learner.train(100);
    expect(learner.epoch).toBe(1);
    expect(learner.joined).toBe(100);
  });

  it('takes a twentieth from the room while only one participant has drawn', () => {
    const learner = createLearner(base, settings);
    learner.apply({ kind: 'join', examples: toyExamples(100, 1, 2) });
    learner.train(100);
    expect(learner.epoch).toBe(1.9);
  });

  it('T17: the learning rate eases with the passes, and begins again when another one is chosen', () => {
    const learner = createLearner(base, settings);
    learner.train(1 + (20 * base.count) / settings.batchSize);
    expect(learner).toMatchObject({ learningRate: 0.5, easedRate: 0.25 });
    learner.apply({ kind: 'learningRate', learningRate: 0.2, afresh: false });
    learner.train(1);
    expect(learner.easedRate).toBeCloseTo(0.1, 3);
    learner.apply({ kind: 'learningRate', learningRate: 0.4, afresh: true });
    learner.train(1);
    expect(learner).toMatchObject({ learningRate: 0.4, easedRate: 0.4 });
  });

  it('T18: drawings beyond the median participant’s neither prolong the room’s half nor enlarge the steps', () => {
    const endOf = (more: number) => {
      const learner = createLearner(base, settings);
      learner.apply({ kind: 'join', examples: toyExamples(100, 20, 2) });
      learner.train(300);
      learner.apply({ kind: 'join', examples: flood(more) });
      learner.train(300);
      const { epoch, easedRate } = learner;
      return { epoch, easedRate };
    };
    expect(endOf(200)).toEqual(endOf(0));
  });

  it('ignores a digit that joins twice', () => {
    const learner = createLearner(base, settings);
    for (let i = 0; i < 2; i++) learner.apply({ kind: 'join', examples: toyExamples(5, 5, 2) });
    expect(learner.joined).toBe(5);
  });
});

describe('the same seed and changes give the same bits', () => {
  it('in the same run', () => {
    expect(hashOf(eventful().network())).toBe(hashOf(eventful().network()));
  });

  it('on every machine: the hash is pinned', () => {
    expect(hashOf(eventful().network())).toBe('d036446a69d0f99b');
  });

  it('T18: with the recipe of a version in which everybody counted by their drawings, as in that version', () => {
    const flooded = (recipe: Recipe) => {
      const learner = createLearner(base, settings, recipe);
      learner.apply({ kind: 'join', examples: toyExamples(60, 15, 2) });
      learner.train(20);
      learner.apply({ kind: 'join', examples: flood(40) });
      learner.train(60);
      return hashOf(learner.network());
    };
    expect(flooded(completed(byDrawings))).toBe('3080a0dae009ba4f');
    expect(flooded(defaultRecipe)).toBe('1748d51c9a6a10c2');
  });

  it('T15: with the recipe of a version without easing, as in that version', () => {
    const learner = createLearner(base, settings, completed(earlier));
    expect(hashOf(eventful(learner).network())).toBe('468f8f3dbe2ecccd');
  });

  it('however the steps are divided into calls', () => {
    const whole = createLearner(base, settings);
    whole.train(90);
    const pieces = createLearner(base, settings);
    for (const miniBatches of [1, 7, 32, 50]) pieces.train(miniBatches);
    expect(hashOf(pieces.network())).toBe(hashOf(whole.network()));
  });

  it('another seed gives another network', () => {
    const other = createLearner(base, { ...settings, seed: 43 });
    expect(hashOf(other.network())).not.toBe(hashOf(createLearner(base, settings).network()));
  });
});

describe('a learner restored from its checkpoint goes on bit for bit', () => {
  const examples = [...toyExamples(60, 15, 2), ...toyExamples(8, 4, 3)];

  it.each([
    ['the default recipe', defaultRecipe],
    ['the quadratic cost', { ...defaultRecipe, cost: 'quadratic' } as const],
    ['ReLU with cross-entropy', { ...defaultRecipe, hidden: 'relu', cost: 'cross-entropy' } as const],
  ])('%s', (_, recipe) => {
    const slow = { ...settings, learningRate: 0.05 };
    const learner = eventful(createLearner(base, slow, recipe));
    const restored = restoreLearner(base, learner.checkpoint(), examples);
    if (!restored.ok) throw new Error(restored.error);
    for (const one of [learner, restored.value]) {
      one.apply({ kind: 'join', examples: toyExamples(8, 4, 3) });
      one.train(60);
      one.apply({ kind: 'seal' });
      one.train(60);
    }
    expect(restored.value).toMatchObject({
      step: learner.step,
      samples: learner.samples,
      epoch: learner.epoch,
    });
    expect(hashOf(restored.value.network())).toBe(hashOf(learner.network()));
    expect(restored.value.checkpoint()).toEqual(learner.checkpoint());
  });

  it('also before its first step', () => {
    const learner = createLearner(base, settings);
    const restored = restoreLearner(base, learner.checkpoint(), []);
    if (!restored.ok) throw new Error(restored.error);
    for (const one of [learner, restored.value]) one.train(30);
    expect(hashOf(restored.value.network())).toBe(hashOf(learner.network()));
  });

  it('T15: also from a checkpoint of a version without easing, as in that version', () => {
    const learner = eventful(createLearner(base, settings, completed(earlier)));
    const decoded = decodeCheckpoint(learner.checkpoint());
    if (!decoded.ok) throw new Error(decoded.error);
    const { chosenAt: _at, easedRate: _rate, ...state } = decoded.value.state;
    const bytes = encodeCheckpoint({
      ...decoded.value,
      state: { ...state, recipe: earlier } as LearnerState,
    });
    const restored = restoreLearner(base, bytes, examples);
    if (!restored.ok) throw new Error(restored.error);
    for (const one of [learner, restored.value]) one.train(60);
    expect(restored.value.checkpoint()).toEqual(learner.checkpoint());
  });

  it('is refused if a digit that had joined is missing', () => {
    const bytes = eventful().checkpoint();
    expect(restoreLearner(base, bytes, examples.slice(1))).toEqual({ ok: false, error: 'missing-example' });
  });

  it('is refused if its bytes are damaged', () => {
    const bytes = eventful().checkpoint();
    expect(restoreLearner(base, bytes.slice(0, -1), examples)).toEqual({ ok: false, error: 'wrong-length' });
    expect(restoreLearner(base, new Uint8Array(3), examples).ok).toBe(false);
    const scratched = bytes.slice();
    scratched[20]! ^= 0xff;
    expect(restoreLearner(base, scratched, examples).ok).toBe(false);
  });
});
