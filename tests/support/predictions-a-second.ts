// How fast a network that came as a snapshot reads digits: the same code in Node and in a browser.

import { predict } from '@/lib/nn/feedforward';
import { decodeSnapshot } from '@/lib/nn/snapshot';

/** Predictions a second over `milliseconds`, after as long a time of warming up. `pixels` holds 784 a digit. */
export function predictionsASecond(snapshot: Uint8Array, pixels: Uint8Array, milliseconds: number): number {
  const decoded = decodeSnapshot(snapshot);
  if (!decoded.ok) throw new Error(decoded.error);
  const digits = pixels.length / 784;
  const predictFor = () => {
    const start = performance.now();
    let done = 0;
    for (; performance.now() - start < milliseconds; done++) {
      const at = (done % digits) * 784;
      predict(decoded.value, pixels.subarray(at, at + 784));
    }
    return (done / (performance.now() - start)) * 1000;
  };
  predictFor();
  return predictFor();
}
