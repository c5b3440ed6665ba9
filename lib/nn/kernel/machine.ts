// The mini-batch of sgd.ts, step by step, with every step done by a kernel for all digits at once. Bit for bit
// the same network as the plain machine's.

import type { Backprop } from '../backprop';
import { costOf } from '../cost';
import type { LabelledImages } from '../learner';
import type { Machine, MachineMaker } from '../machine';
import { nudgesOf } from '../nudges';
import type { Formulas } from '../recipe';
import { feedStaged, outputsOf, stageListed, stagePixels } from './forward';
import { LIST_BYTES, putNetwork, takeLayers } from './layout';
import { type ListedDigits, listDigits } from './listed';
import { type Opened, openNetwork } from './open';

export function simdMachine(module: WebAssembly.Module): MachineMaker {
  const listed = new WeakMap<LabelledImages, ListedDigits>();
  return (base, network, recipe, batchSize) => {
    const { formulas } = network;
    const opened = openNetwork(module, network.sizes, batchSize);
    const { layout, floats, ints, kernels } = opened;
    putNetwork(floats, layout, network);
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
        feedStaged(opened, latest, formulas);
        const cost = meanCost(opened, latest, formulas);
        sendErrorsBack(opened, latest, formulas);
        nudge(opened, latest, learningRate);
        return cost;
      },
      decay(learningRate, miniBatches) {
        const factor = 1 - learningRate * recipe.weightDecay * miniBatches;
        kernels.scale(layout.weights[0]!, layout.weightBytes, factor);
      },
      network: () => ({ ...takeLayers(floats, layout, network.sizes), formulas }),
      nudges: () => (latest === 0 ? null : nudgesOf(network.sizes, partsOf(opened, latest))),
    } satisfies Machine;
  };
}

function meanCost(opened: Opened, digits: number, formulas: Formulas): number {
  const labels = opened.layout.labels / 4;
  let cost = 0;
  for (let d = 0; d < digits; d++)
    cost += costOf(formulas.cost, outputsOf(opened, d), opened.ints[labels + d]!);
  return cost / digits;
}

/** Fills all deltas, from the output layer to the first hidden one. */
function sendErrorsBack({ sizes, layout, kernels }: Opened, digits: number, formulas: Formulas): void {
  const { rowBytes, weights, activations, deltas, labels } = layout;
  const last = sizes.length - 1;
  const sloped = formulas.cost === 'quadratic' ? 1 : 0;
  kernels.outputDelta(
    activations[last]!,
    labels,
    sizes[last]!,
    digits,
    rowBytes[last]!,
    deltas[last]!,
    sloped,
  );
  const sendBack = formulas.hidden === 'relu' ? kernels.sendBackRelu : kernels.sendBackSigmoid;
  for (let l = last - 1; l > 0; l--) {
    const [next, nextBytes] = [deltas[l + 1]!, rowBytes[l + 1]!];
    sendBack(weights[l]!, next, nextBytes, digits, activations[l]!, deltas[l]!, rowBytes[l]!);
  }
}

/** w − η/B Σ a δ. */
function nudge({ sizes, layout, kernels }: Opened, digits: number, learningRate: number): void {
  const { rowBytes, weights, biases, activations, deltas, rows, ink, counts } = layout;
  for (let l = 1; l < sizes.length; l++) {
    const [delta, row] = [deltas[l]!, rowBytes[l]!];
    const w = weights[l - 1]!;
    kernels.scale(delta, digits * row, learningRate / digits);
    if (l === 1) kernels.nudgeInk(rows, ink, LIST_BYTES, counts, digits, w, delta, row);
    else kernels.nudgeLayer(activations[l - 1]!, sizes[l - 1]!, rowBytes[l - 1]!, digits, w, delta, row);
    kernels.nudgeBiases(biases[l - 1]!, delta, digits, row);
  }
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
