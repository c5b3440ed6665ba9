// The mini-batch of sgd.ts, step by step, with every step done by a kernel for all digits at once. Bit for bit
// the same network as the plain machine's.

import type { Backprop } from '../backprop';
import { costOf } from '../cost';
import type { LabelledImages } from '../learner';
import type { Machine, MachineMaker } from '../machine';
import { nudgesOf } from '../nudges';
import type { Recipe } from '../recipe';
import { feedStaged, outputsOf, stageListed, stagePixels } from './forward';
import { LIST_BYTES, putNetwork, takeNetwork } from './layout';
import { type ListedDigits, listDigits } from './listed';
import { type Opened, openNetwork } from './open';

export function simdMachine(module: WebAssembly.Module): MachineMaker {
  const listed = new WeakMap<LabelledImages, ListedDigits>();
  return (base, network, velocity, recipe, batchSize) => {
    const opened = openNetwork(module, network.sizes, batchSize);
    const { layout, floats, ints, kernels } = opened;
    const toVelocity = layout.velocity - layout.weights[0]!;
    putNetwork(floats, layout, network, 0);
    if (velocity) putNetwork(floats, layout, velocity, toVelocity);
    const digits = listed.get(base) ?? listDigits(opened, base);
    listed.set(base, digits);
    let staged = 0;
    let latest = 0;
    return {
      stageBase(digit, move) {
        stageListed(opened, staged, digits, digit, move);
        ints[layout.labels / 4 + staged++] = base.labels[digit]!;
      },
      stage({ pixels, label }, move) {
        stagePixels(opened, staged, pixels, 0, move);
        ints[layout.labels / 4 + staged++] = label;
      },
      update(learningRate) {
        latest = staged;
        staged = 0;
        feedStaged(opened, latest, recipe);
        const cost = meanCost(opened, latest, recipe);
        sendErrorsBack(opened, latest, recipe);
        nudge(opened, latest, learningRate, recipe);
        return cost;
      },
      decay(learningRate, miniBatches) {
        const factor = 1 - learningRate * recipe.weightDecay * miniBatches;
        kernels.scale(layout.weights[0]!, layout.weightBytes, factor);
      },
      network: () => takeNetwork(floats, layout, network.sizes, 0),
      nudges: () => (latest === 0 ? null : nudgesOf(network.sizes, partsOf(opened, latest))),
      velocity: () => (recipe.momentum === 0 ? null : takeNetwork(floats, layout, network.sizes, toVelocity)),
    } satisfies Machine;
  };
}

function meanCost(opened: Opened, digits: number, recipe: Recipe): number {
  const labels = opened.layout.labels / 4;
  let cost = 0;
  for (let d = 0; d < digits; d++)
    cost += costOf(recipe.cost, outputsOf(opened, d), opened.ints[labels + d]!);
  return cost / digits;
}

/** Fills all deltas, from the output layer to the first hidden one. */
function sendErrorsBack({ sizes, layout, kernels }: Opened, digits: number, recipe: Recipe): void {
  const { rowBytes, weights, activations, deltas, labels } = layout;
  const last = sizes.length - 1;
  const sloped = recipe.cost === 'quadratic' ? 1 : 0;
  kernels.outputDelta(
    activations[last]!,
    labels,
    sizes[last]!,
    digits,
    rowBytes[last]!,
    deltas[last]!,
    sloped,
  );
  const sendBack = recipe.hidden === 'relu' ? kernels.sendBackRelu : kernels.sendBackSigmoid;
  for (let l = last - 1; l > 0; l--) {
    const [next, nextBytes] = [deltas[l + 1]!, rowBytes[l + 1]!];
    sendBack(weights[l]!, next, nextBytes, digits, activations[l]!, deltas[l]!, rowBytes[l]!);
  }
}

/** w − η/B Σ a δ, in the weights themselves or, with momentum, first in the velocity. */
function nudge(
  { sizes, layout, kernels }: Opened,
  digits: number,
  learningRate: number,
  recipe: Recipe,
): void {
  const { rowBytes, weights, biases, activations, deltas, rows, ink, counts, velocity, parameterBytes } =
    layout;
  const moves = recipe.momentum !== 0;
  const offset = moves ? velocity - weights[0]! : 0;
  if (moves) kernels.scale(velocity, parameterBytes, recipe.momentum);
  for (let l = 1; l < sizes.length; l++) {
    const [delta, row] = [deltas[l]!, rowBytes[l]!];
    const w = weights[l - 1]! + offset;
    kernels.scale(delta, digits * row, learningRate / digits);
    if (l === 1) kernels.nudgeInk(rows, ink, LIST_BYTES, counts, digits, w, delta, row);
    else kernels.nudgeLayer(activations[l - 1]!, sizes[l - 1]!, rowBytes[l - 1]!, digits, w, delta, row);
    kernels.nudgeBiases(biases[l - 1]! + offset, delta, digits, row);
  }
  if (moves) kernels.add(weights[0]!, parameterBytes, velocity);
}

/**
 * Each digit's part in the mini-batch that was just carried out, read from where the kernels left it: deltas are
 * η/B · δ by then. Holds until the next digit is staged.
 */
function partsOf({ sizes, layout, floats, ints }: Opened, digits: number): Backprop[] {
  const rowOf = (places: readonly number[], l: number, digit: number) => {
    const start = (places[l]! + digit * layout.rowBytes[l]!) / 4;
    return floats.slice(start, start + sizes[l]!);
  };
  const later = sizes.slice(1).map((_, l) => l + 1);
  return Array.from({ length: digits }, (_, digit) => {
    const input = new Float32Array(sizes[0]!);
    const list = (digit * LIST_BYTES) / 4;
    for (let i = 0; i < ints[layout.counts / 4 + digit]!; i++) {
      const pixel = ints[layout.rows / 4 + list + i]! / layout.rowBytes[1]!;
      input[pixel] = floats[layout.ink / 4 + list + i]!;
    }
    return {
      activations: [input, ...later.map((l) => rowOf(layout.activations, l, digit))],
      deltas: later.map((l) => rowOf(layout.deltas, l, digit)),
    };
  });
}
