// Trains the reference network and writes it to a file, unless it is there already: ten seconds, once.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadMnist } from '../lib/digits/mnist';
import { encodeNetwork } from '../lib/nn/codec';
import { fastestEngine } from '../lib/nn/engine';
import { trainReference } from '../lib/training/reference';
import { readReference } from '../lib/training/reference-file';

/** Returns what is wrong, or null. */
export function run(file: string): string | null {
  if (readReference(file)) return null;
  const network = trainReference(loadMnist().train, fastestEngine().makeMachine);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encodeNetwork(network));
  return readReference(file) ? null : file;
}
