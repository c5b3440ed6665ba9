import type { Evaluation } from '@/lib/nn/evaluate';
import type { Example, Learner, LearnerChange, LearnerSettings } from '@/lib/nn/learner';
import type { Network } from '@/lib/nn/network';
import { defaultFormulas, defaultRecipe } from '@/lib/nn/recipe';
import { ok } from '@/lib/result';
import type { LearnerMaker } from '@/lib/training/thread/maker';

/** Of this learning rate and above, a toy network is ruined by one mini-batch. */
export const RUINOUS = 10;

type ToyState = {
  settings: LearnerSettings;
  step: number;
  skill: number;
  trace: number;
  rate: number;
  ids: string[];
};

export type Toy = {
  /** Called for every mini-batch: takes time, or throws. */
  readonly onTrain: (learner: Learner) => void;
  /** How much skill a mini-batch adds. */
  readonly gain?: (learner: Learner) => number;
};

/**
 * A learner without digits: one weight is its skill (cost falls with it), one bias a checksum of all that
 * happened to it, so that two of them are equal only if they lived through the same.
 */
export function toyMaker(toy: Toy): LearnerMaker {
  return {
    recipe: defaultRecipe,
    create: (settings) =>
      toyLearner(toy, {
        settings,
        step: 0,
        skill: 0,
        trace: settings.seed,
        rate: settings.learningRate,
        ids: [],
      }),
    restore: (checkpoint, examples) => {
      const state: ToyState = JSON.parse(new TextDecoder().decode(checkpoint));
      const known = new Set(examples.map(({ id }) => id));
      if (!state.ids.every((id) => known.has(id))) return { ok: false, error: 'missing-example' };
      return ok(toyLearner(toy, state));
    },
  };
}

function toyLearner(toy: Toy, state: ToyState): Learner {
  const mix = (text: string) => {
    for (const c of text) state.trace = (Math.imul(state.trace, 31) + c.charCodeAt(0)) % 2 ** 24;
  };
  return {
    settings: state.settings,
    get step() {
      return state.step;
    },
    get samples() {
      return state.step * state.settings.batchSize;
    },
    get epoch() {
      return (state.step * state.settings.batchSize) / 1000;
    },
    get joined() {
      return state.ids.length;
    },
    get learningRate() {
      return state.rate;
    },
    get easedRate() {
      return state.rate;
    },
    apply(change: LearnerChange) {
      if (change.kind === 'learningRate') state.rate = change.learningRate;
      if (change.kind === 'join') state.ids.push(...change.examples.map(({ id }) => id));
      mix(JSON.stringify(change.kind === 'join' ? change.examples.map(({ id }) => id) : change));
    },
    train(miniBatches) {
      const cost = toyCost(state.skill);
      for (let i = 0; i < miniBatches; i++) {
        toy.onTrain(this);
        state.skill += state.rate >= RUINOUS ? Number.NaN : (toy.gain?.(this) ?? state.rate / 1000);
        state.step++;
        mix(`${state.step}`);
      }
      return cost;
    },
    network: () => ({
      sizes: [1, 1],
      weights: [Float32Array.of(state.skill)],
      biases: [Float32Array.of(state.trace)],
      formulas: defaultFormulas,
    }),
    nudges: () => null,
    checkpoint: () => new TextEncoder().encode(JSON.stringify(state)),
  };
}

export const toyCost = (skill: number) => 2 * Math.exp(-skill);

/** Takes its figures from the toy network's skill. */
export const toyEvaluate = (network: Network, count: number): Evaluation => {
  const cost = toyCost(network.weights[0]![0]!);
  return { cost, accuracy: 1 - cost / 2, confusion: Array.from({ length: 100 }, () => count / 100) };
};

export const digits = (...ids: string[]): Example[] =>
  ids.map((id) => ({ id, participant: 'one', label: 3, pixels: new Uint8Array(784) }));
