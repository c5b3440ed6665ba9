// The network of the talk in TensorFlow.js: backpropagation written out with its core operations on its
// WebAssembly backend, one mini-batch a call. What our kernels are compared with.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { initialise } from '@/lib/nn/initialise';
import type { Sizes } from '@/lib/nn/network';

export async function openTensorFlow(): Promise<void> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'))}/dist/`);
  setThreadsCount(1);
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js has no WebAssembly backend here');
  await tf.ready();
}

type Layer = { w: tf.Tensor2D; b: tf.Tensor1D };

/** Returns a step: inputs are batch × 784 numbers in [0, 1], desired batch × 10; sigmoid, then softmax. */
export function tensorFlowStep(sizes: Sizes, batchSize: number, learningRate: number) {
  const { weights, biases } = initialise(sizes, 1);
  let layers: Layer[] = weights.map((w, l) => ({
    w: tf.tensor2d(w, [sizes[l]!, sizes[l + 1]!]),
    b: tf.tensor1d(biases[l]!),
  }));
  const rate = tf.scalar(learningRate / batchSize);
  const step = (inputs: Float32Array, desired: Float32Array): Layer[] => {
    const activations: tf.Tensor2D[] = [tf.tensor2d(inputs, [batchSize, sizes[0]!])];
    for (const [l, { w, b }] of layers.entries()) {
      const z = tf.add(tf.matMul(activations[l]!, w), b);
      activations.push((l < layers.length - 1 ? tf.sigmoid(z) : tf.softmax(z)) as tf.Tensor2D);
    }
    let delta = tf.sub(activations.at(-1)!, tf.tensor2d(desired, [batchSize, sizes.at(-1)!])) as tf.Tensor2D;
    const next: Layer[] = [];
    for (let l = layers.length - 1; l >= 0; l--) {
      const { w, b } = layers[l]!;
      const a = activations[l]!;
      next.unshift({
        w: tf.sub(w, tf.mul(tf.matMul(a, delta, true, false), rate)),
        b: tf.sub(b, tf.mul(tf.sum(delta, 0), rate)),
      });
      if (l === 0) break;
      const slope = tf.mul(a, tf.sub(1, a));
      delta = tf.mul(tf.matMul(delta, w, false, true), slope);
    }
    return next;
  };
  return (inputs: Float32Array, desired: Float32Array): void => {
    const next = tf.tidy(() => step(inputs, desired));
    for (const { w, b } of layers) tf.dispose([w, b]);
    layers = next;
  };
}
