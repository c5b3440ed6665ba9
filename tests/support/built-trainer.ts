import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { systemClock } from '@/lib/clock';
import { defaultFormulas } from '@/lib/nn/recipe';
import { createTrainer } from '@/lib/training/client';
import type { SessionNews, TrainerNews, TrainingSettings } from '@/lib/training/messages';
import type { Thread } from '@/lib/training/supervisor';

const root = resolve(import.meta.dirname, '../..');

export type Built = { readonly trainer: string; readonly hanging: string; remove(): Promise<void> };

/** Bundles the product's worker, and one that hangs, as the build does. */
export async function buildWorkers(): Promise<Built> {
  await mkdir(join(root, 'dist'), { recursive: true });
  const outdir = await mkdtemp(join(root, 'dist/test-'));
  await build({
    absWorkingDir: root,
    entryPoints: { trainer: 'workers/trainer.ts', hanging: 'tests/support/hanging-trainer.ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  return {
    trainer: join(outdir, 'trainer.mjs'),
    hanging: join(outdir, 'hanging.mjs'),
    remove: () => rm(outdir, { recursive: true }),
  };
}

export const settings: TrainingSettings = {
  sizes: [784, 30, 10],
  formulas: defaultFormulas,
  seed: 1,
  batchSize: 10,
  learningRate: 0.5,
  pace: 0,
  running: true,
};

/** A trainer over real threads that remembers what it heard. */
export class RealTrainer {
  readonly heard: TrainerNews[] = [];
  readonly workers: Worker[] = [];
  #waiting: (() => void)[] = [];
  readonly trainer;

  constructor(file: (start: number) => string | Worker) {
    this.trainer = createTrainer({
      spawn: (): Thread => {
        const source = file(this.workers.length);
        this.workers.push(typeof source === 'string' ? new Worker(source) : source);
        return this.workers.at(-1)!;
      },
      clock: systemClock,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      onMessage: (news) => {
        this.heard.push(news);
        for (const wake of this.#waiting.splice(0)) wake();
      },
    });
  }

  get worker(): Worker {
    return this.workers.at(-1)!;
  }

  /** Resolves with the first news of this kind, from now on, that the test accepts. */
  async next<Type extends TrainerNews['type']>(
    type: Type,
    accepts: (news: Extract<TrainerNews, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<TrainerNews, { type: Type }>> {
    for (let i = this.heard.length; ; ) {
      for (; i < this.heard.length; i++) {
        const news = this.heard[i] as Extract<TrainerNews, { type: Type }>;
        if (news.type === type && accepts(news)) return news;
      }
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  of<Type extends SessionNews['type']>(type: Type) {
    return this.heard.filter((news): news is Extract<SessionNews, { type: Type }> => news.type === type);
  }
}
