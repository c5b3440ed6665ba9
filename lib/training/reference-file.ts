// The reference network on the disk: the build trains it, the server reads it. Its hash says that it is the one that every
// machine has.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Reference } from '../digits/reference';
import { decodeNetwork } from '../nn/codec';
import { predict } from '../nn/feedforward';
import type { Log } from './client';

/** SHA-256 of the file, hex. Another recipe, seed or MNIST gives another one. */
const HASH = '987c127b4dc53fd80bc6e3b219e830205bb5776316b98959214774a23e7895ce';

/** Null: there is none, or another one. */
export function readReference(file: string): Reference | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  if (createHash('sha256').update(bytes).digest('hex') !== HASH) return null;
  const network = decodeNetwork(bytes);
  return network.ok ? (pixels) => predict(network.value, pixels) : null;
}

/** As the build left it. A talk goes on without it: then nothing is held apart for its label. */
export function referenceOf(root: string, log: Log): Reference | undefined {
  const file = `${root}dist/reference.bin`;
  const reference = readReference(file);
  if (!reference)
    log.error({ file }, 'there is no reference network: no drawing is held apart for its label');
  return reference ?? undefined;
}
