// Everything a learner needs to go on bit for bit, as bytes: a line of JSON, then the network. The room's digits
// are named by id; their pixels are kept elsewhere.
//
//   0  4  "NDGC"      4  4  bytes of JSON (n)      8  4  bytes of a network (m)
//  12  n  JSON       then m bytes network

import { z } from 'zod';
import { err, ok, type Result } from '../result';
import { type BadBytes, decodeNetwork, encodeNetwork, viewOf } from './codec';
import type { LearnerSettings } from './learner';
import type { Network } from './network';
import { completed, type Recipe } from './recipe';

const MAGIC = 0x4347444e;
const HEADER = 12;

/** The learner's counters and settings; `random` is the state of its generator. */
export type LearnerState = {
  readonly settings: LearnerSettings;
  readonly recipe: Recipe;
  step: number;
  samples: number;
  /** Digits taken from the base set so far, over all passes. */
  baseDrawn: number;
  /** Draws still owed to the room (see easing.ts). */
  owed: number;
  /** Digits for which draws were owed at some time; 0 where participants count by their drawings. */
  credited: number;
  /** The fraction of a room's digit that the last mini-batch left over. */
  carried: number;
  sealed: boolean;
  learningRate: number;
  /** `baseDrawn` when the learning rate was chosen; 0 where it does not ease. */
  chosenAt: number;
  /** η of the latest mini-batch; where it does not ease, `learningRate`. */
  easedRate: number;
  random: readonly [number, number, number, number];
};

export type Checkpoint = {
  readonly state: LearnerState;
  /** The room's digits in the order in which they joined. */
  readonly ids: readonly string[];
  readonly network: Network;
};

const count = z.number().int().nonnegative();
/** Fields that came later are optional: older checkpoints do without. */
const schema = z.object({
  version: z.literal(1),
  ids: z.array(z.string()),
  state: z
    .object({
      settings: z.object({
        sizes: z.array(count),
        seed: z.number().int(),
        batchSize: count,
        learningRate: z.number(),
      }),
      recipe: z
        .object({
          hidden: z.enum(['sigmoid', 'relu']),
          cost: z.enum(['quadratic', 'cross-entropy', 'log-likelihood']),
          weightDecay: z.number(),
          shift: count,
          warp: z.number(),
          roomWarp: z.number().optional(),
          roomViews: count.optional(),
          halfAfter: count.optional(),
          roomCounts: z.enum(['drawings', 'people']).optional(),
        })
        .transform(completed),
      step: count,
      samples: count,
      baseDrawn: count,
      owed: z.number(),
      credited: z.number().default(0),
      carried: z.number(),
      sealed: z.boolean(),
      learningRate: z.number(),
      chosenAt: count.default(0),
      easedRate: z.number().optional(),
      random: z.tuple([z.int(), z.int(), z.int(), z.int()]),
    })
    // In one order, so that equal states are equal bytes.
    .transform(({ random, easedRate, ...state }) => ({
      ...state,
      easedRate: easedRate ?? state.learningRate,
      random,
    })),
});

export function encodeCheckpoint({ state, ids, network }: Checkpoint): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ version: 1, ids, state }));
  const weights = encodeNetwork(network);
  const bytes = new Uint8Array(HEADER + json.length + weights.length);
  const view = viewOf(bytes);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  view.setUint32(8, weights.length, true);
  bytes.set(json, HEADER);
  bytes.set(weights, HEADER + json.length);
  return bytes;
}

export function decodeCheckpoint(bytes: Uint8Array): Result<Checkpoint, BadBytes> {
  const view = viewOf(bytes);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) return err('not-a-network');
  const networkAt = HEADER + view.getUint32(4, true);
  if (networkAt + view.getUint32(8, true) !== bytes.length) return err('wrong-length');
  const parsed = schema.safeParse(parseJson(bytes.subarray(HEADER, networkAt)));
  if (!parsed.success) return err('unknown-version');
  const network = decodeNetwork(bytes.subarray(networkAt));
  if (!network.ok) return network;
  const { state, ids } = parsed.data;
  return ok({ state, ids, network: network.value });
}

/** Undefined where the bytes are not JSON. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
