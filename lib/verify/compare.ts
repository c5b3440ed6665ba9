// Compares what was recorded with what the same training gives again: figure by figure, bit by bit, without tolerance.

import { createHash } from 'node:crypto';
import type { StoredReport } from '../db/reports';
import { decodeCheckpoint, encodeCheckpoint } from '../nn/checkpoint';
import { encodeNetwork } from '../nn/codec';
import { predict } from '../nn/feedforward';
import type { Learner } from '../nn/learner';
import type { Network } from '../nn/network';
import { type Evaluate, type HeldOut, type Measurement, measure } from '../training/heldout';
import { extend, type LogEntry, type Plan } from '../training/plan';
import { reportOf } from '../training/report';
import type { RunCheckpoint } from '../training/run-checkpoint';
import type { Smoothed } from '../training/smoothed';
import type { Arrivals, Reading } from './runs';

/** A figure that differs. */
export type Difference = { readonly figure: string; readonly told: unknown; readonly again: unknown };

/** The learner at the place, and the training cost that led there. */
export type Again = { readonly learner: Learner; readonly smoothed: Smoothed };

export type Measures = { readonly heldOut: HeldOut; readonly evaluate: Evaluate };

/** All but the speed, which depends on the machine. */
const figures = [
  'samples',
  'epoch',
  'learningRate',
  'easedRate',
  'joined',
  'costTraining',
  'testCount',
  'costHeldOut',
  'accuracyTest',
  'confusion',
] as const;
const figuresOfOld = figures.filter((figure) => figure !== 'easedRate');

export function compareReport(
  told: StoredReport,
  { learner, smoothed }: Again,
  { heldOut, evaluate }: Measures,
): Difference | null {
  const all = told.testCount !== heldOut.fixed.count;
  const measurement = toEnd(measure(learner.network(), heldOut, all, evaluate));
  const again = reportOf(learner, measurement, smoothed.cost, told.samplesPerSecond);
  return firstOther(told.easedRate === null ? figuresOfOld : figures, told, again);
}

/** The room's accuracy when the report came; of those within one millisecond, any will do. */
export function compareArrivals(told: StoredReport, arrivals: readonly Arrivals[]): Difference | null {
  const then = arrivals.findLastIndex(({ at }) => at < told.at);
  const possible = arrivals.slice(Math.max(0, then)).filter(({ at }) => at <= told.at);
  const others = possible.map((again) => firstOther(['arrivals', 'accuracyArrival'], told, again));
  return others.includes(null) ? null : (others[0] ?? null);
}

export function compareCheckpoint(
  told: RunCheckpoint,
  log: readonly LogEntry[],
  { learner }: Again,
): Difference | null {
  const plan = log.slice(0, told.logged).reduce<Plan>(extend, []);
  if (!same(plan, told.plan)) return { figure: 'plan', told: told.plan, again: plan };
  const kept = decodeCheckpoint(told.learner);
  if (!kept.ok) return { figure: 'network', told: kept.error, again: hashOf(learner.network()) };
  const hashes = { told: hashOf(kept.value.network), again: hashOf(learner.network()) };
  if (hashes.told !== hashes.again) return { figure: 'network', ...hashes };
  const again = decodeCheckpoint(learner.checkpoint());
  if (!again.ok)
    throw new Error(`The checkpoint of mini-batch ${learner.step} can't be read: ${again.error}`);
  const whole = { told: sha256(encodeCheckpoint(kept.value)), again: sha256(encodeCheckpoint(again.value)) };
  return whole.told === whole.again ? null : { figure: 'learner', ...whole };
}

export function compareReading(told: Reading, pixels: Uint8Array, { learner }: Again): Difference | null {
  const { outputs } = predict(learner.network(), pixels);
  return firstOther(['outputs'], told, { outputs });
}

function firstOther<Figure extends string>(
  names: readonly Figure[],
  told: Readonly<Record<Figure, unknown>>,
  again: Readonly<Record<Figure, unknown>>,
): Difference | null {
  const figure = names.find((name) => !same(told[name], again[name]));
  return figure === undefined ? null : { figure, told: told[figure], again: again[figure] };
}

/** JSON writes the fewest digits that tell a number apart from every other one. */
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function toEnd(pieces: Generator<undefined, Measurement>): Measurement {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

const hashOf = (network: Network) => sha256(encodeNetwork(network));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
