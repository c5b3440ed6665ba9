// TypeScript for Node → dist/*.mjs: one path for development, tests and production.

import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  logLevel: 'silent',
  define: { 'import.meta.vitest': 'undefined' },
};

/** The server and its threads. */
const product = {
  ...common,
  entryPoints: {
    server: 'server.ts',
    trainer: 'workers/trainer.ts',
    database: 'workers/database.ts',
    reader: 'workers/reader.ts',
    archive: 'workers/archive.ts',
    snapshot: 'workers/snapshot.ts',
    importer: 'workers/importer.ts',
  },
};

export const bundleProduct = () => build(product);

/** Bundles again after every change; `onBuilt(errors)` hears of each, also the first. */
export async function watchProduct(onBuilt) {
  const tell = { name: 'tell', setup: (b) => b.onEnd((result) => onBuilt(result.errors)) };
  const watching = await context({ ...product, plugins: [tell], logLevel: 'warning' });
  await watching.watch();
  return watching;
}

/** Bundles one script; returns the file to import. */
export async function bundleScript(entry, name) {
  await build({ ...common, entryPoints: { [name]: entry }, outdir: 'dist/scripts' });
  return new URL(`../dist/scripts/${name}.mjs`, import.meta.url).href;
}
