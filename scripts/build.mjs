// Everything between the sources and a running server: Prisma's client, the bundles, the check of the decks and Next's
// pages. What has not changed since the last time is not made again.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './flags.mjs';
import { runCommand } from './run-command.mjs';
import { hashOf, unlessUnchanged } from './stamp.mjs';
import { words } from './words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const locked = ['package-lock.json', 'tsconfig.json'];
const version = process.version;
const threads = ['server', 'trainer', 'database', 'reader', 'archive', 'snapshot', 'importer'];

/** Builds what is stale; `say` hears what is being made. With `dev`, Next's own server makes the pages. */
export async function buildAll({ say, dev = false }) {
  await client(say);
  await bundles(say);
  await reference(say);
  await decks();
  if (!dev) await pages(say);
}

async function client(say) {
  const inputs = ['package-lock.json', 'prisma/schema.prisma', 'prisma.config.ts', 'scripts/prisma.mjs'];
  await unlessUnchanged({
    root,
    stamp: 'dist/.prisma',
    hash: hashOf(root, inputs, version),
    outputs: ['prisma/client'],
    make: async () => {
      say(words.build.client);
      await runCommand(process.execPath, ['scripts/prisma.mjs', 'generate'], { cwd: root });
    },
  });
}

async function bundles(say) {
  const inputs = [...locked, 'server.ts', 'workers', 'app', 'lib', 'prisma', 'scripts/bundle.mjs'];
  await unlessUnchanged({
    root,
    stamp: 'dist/.bundles',
    hash: hashOf(root, inputs, version),
    outputs: threads.map((name) => `dist/${name}.mjs`),
    make: async () => {
      say(words.build.bundles);
      const { bundleProduct } = await import('./bundle.mjs');
      await bundleProduct();
    },
  });
}

/** Trained on MNIST alone, once; its file is known by its hash. */
async function reference(say) {
  await unlessUnchanged({
    root,
    stamp: 'dist/.reference',
    hash: hashOf(root, ['lib/training/reference.ts', 'lib/training/reference-file.ts']),
    outputs: ['dist/reference.bin'],
    make: async () => {
      say(words.build.reference);
      const { bundleScript } = await import('./bundle.mjs');
      const { run } = await import(await bundleScript('scripts/reference.ts', 'reference'));
      const wrong = run(join(root, 'dist/reference.bin'));
      if (wrong) throw new Mistake(words.build.otherReference(wrong));
    },
  });
}

/** A built-in deck with a mistake must not ship: all its mistakes are listed, each with its line. */
async function decks() {
  await unlessUnchanged({
    root,
    stamp: 'dist/.decks',
    hash: hashOf(root, [...locked, 'decks', 'lib/deck', 'lib/quiz'], version),
    outputs: [],
    make: async () => {
      const { bundleScript } = await import('./bundle.mjs');
      const { run } = await import(await bundleScript('scripts/check-decks.ts', 'check-decks'));
      const files = existsSync(join(root, 'decks')) ? readdirSync(join(root, 'decks')) : [];
      const mistakes = await run(
        files.filter((name) => name.endsWith('.md')).map((name) => join(root, 'decks', name)),
      );
      if (mistakes.length > 0) throw new Mistake(mistakes.join('\n'));
    },
  });
}

async function pages(say) {
  const inputs = [
    ...locked,
    'app',
    'lib',
    'public',
    'prisma',
    'proxy.ts',
    'next.config.js',
    'postcss.config.mjs',
  ];
  await unlessUnchanged({
    root,
    stamp: '.next/.nudge',
    hash: hashOf(root, inputs, version),
    outputs: ['.next/BUILD_ID'],
    make: async () => {
      say(words.build.pages);
      const next = join(root, 'node_modules/next/dist/bin/next');
      const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
      await runCommand(process.execPath, [next, 'build'], { cwd: root, env });
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildAll({ say: (text) => console.error(`${text}…`) });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
