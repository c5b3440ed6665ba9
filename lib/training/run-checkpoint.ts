// A run's checkpoint as bytes: the learner's checkpoint with the plan that led to it, in one piece.

import { z } from 'zod';
import type { LearnerSettings } from '../nn/learner';
import { todaysBy } from '../session/earlier-names';
import type { Plan } from './plan';
import { nothingYet, type Smoothed } from './smoothed';

export type RunCheckpoint = {
  /** Of the first mini-batch. */
  readonly settings: LearnerSettings;
  readonly step: number;
  readonly plan: Plan;
  /** Entries of the log that the plan was folded from. */
  readonly logged: number;
  /** Held-out cost of the untrained network. */
  readonly untrained: number;
  /** The training cost that goes with it. */
  readonly smoothed: Smoothed;
  readonly learner: Uint8Array;
};

const count = z.int().min(0);

const header = z.object({
  format: z.literal(1),
  settings: z.object({
    sizes: z.array(z.int().min(1)).min(2),
    seed: z.int(),
    batchSize: z.int().min(1),
    learningRate: z.number(),
  }),
  step: count,
  plan: z.array(
    z.object({
      step: count,
      change: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('join'), ids: z.array(z.string()) }),
        z.object({
          kind: z.literal('learningRate'),
          learningRate: z.number(),
          by: z.preprocess(todaysBy, z.enum(['presenter', 'judge', 'rollback'])),
        }),
      ]),
    }),
  ),
  logged: count,
  untrained: z.number(),
  // Checkpoints of earlier versions have none: their smoothing starts again.
  smoothed: z.object({ cost: z.number().nullable(), miniBatches: count }).default(nothingYet),
  learnerBytes: count,
});

/** Layout: bytes of the header (32 bits, little-endian), the header as JSON, the learner's bytes. */
export function encodeRunCheckpoint({ learner, ...facts }: RunCheckpoint): Uint8Array {
  const json = JSON.stringify({ format: 1, ...facts, learnerBytes: learner.length });
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(4 + text.length + learner.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(learner, 4 + text.length);
  return bytes;
}

/** null: cut short, damaged or of another format. */
export function decodeRunCheckpoint(bytes: Uint8Array): RunCheckpoint | null {
  if (bytes.length < 4) return null;
  const textEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const parsed = header.safeParse(parseJson(bytes.subarray(4, textEnd)));
  if (!parsed.success) return null;
  const { format: _, learnerBytes, ...facts } = parsed.data;
  const learner = bytes.slice(textEnd);
  return learner.length === learnerBytes ? { ...facts, learner } : null;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
