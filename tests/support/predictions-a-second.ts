// How fast a phone reads what a finger draws: the same code in Node and in a browser.

import { rasterise } from '@/lib/digits/rasterise';
import type { Strokes } from '@/lib/digits/stroke';
import { predict } from '@/lib/nn/feedforward';
import { decodeSnapshot } from '@/lib/nn/snapshot';
import { median } from './median';

/** Predictions a second from a network that came as a snapshot. `pixels` holds 784 a digit. */
export function predictionsASecond(snapshot: Uint8Array, pixels: Uint8Array, milliseconds: number): number {
  const network = opened(snapshot);
  const digits = pixels.length / 784;
  return timesASecond(milliseconds, (i) => {
    const at = (i % digits) * 784;
    predict(network, pixels.subarray(at, at + 784));
  });
}

/** Milliseconds that a drawing takes: to rasterise it, and a frame, in which it is also read. */
export function drawingTimes(snapshot: Uint8Array, drawing: Strokes, milliseconds: number) {
  const network = opened(snapshot);
  return {
    rasterise: usualTime(milliseconds, () => rasterise(drawing)),
    frame: usualTime(milliseconds, () => predict(network, rasterise(drawing))),
  };
}

/** The median over runs of ten, because browsers tell the time roughly. Wants a machine that does nothing else. */
function usualTime(milliseconds: number, task: () => void): number {
  const times: number[] = [];
  timesASecond(milliseconds, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) task();
    times.push((performance.now() - start) / 10);
  });
  return median(times);
}

function opened(snapshot: Uint8Array) {
  const decoded = decodeSnapshot(snapshot);
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}

/** Over so many milliseconds, after as long a time of warming up. */
function timesASecond(milliseconds: number, task: (i: number) => void): number {
  const repeat = () => {
    const start = performance.now();
    let done = 0;
    for (; performance.now() - start < milliseconds; done++) task(done);
    return (done / (performance.now() - start)) * 1000;
  };
  repeat();
  return repeat();
}
