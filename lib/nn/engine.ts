// How the numbers are computed. Every engine gives the same bits, so one may go on where another stopped.

import { evaluate } from './evaluate';
import { simdEvaluate } from './kernel/evaluate';
import { compileKernels } from './kernel/kernels';
import { simdMachine } from './kernel/machine';
import { type MachineMaker, plainMachine } from './machine';

export type Engine = {
  readonly name: 'simd' | 'plain';
  readonly makeMachine: MachineMaker;
  readonly evaluate: typeof evaluate;
};

export const plainEngine: Engine = { name: 'plain', makeMachine: plainMachine, evaluate };

/** The kernels where WebAssembly has SIMD, plain TypeScript elsewhere. It compiles them, so call it once per thread. */
export function fastestEngine(): Engine {
  const module = compileKernels();
  if (!module) return plainEngine;
  return { name: 'simd', makeMachine: simdMachine(module), evaluate: simdEvaluate(module) };
}
