// Bundles a TypeScript file for a Node process of its own, as the product is bundled.

import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** Returns the file to run. Packages stay outside, so it lies within the project. */
export async function bundleForNode(entry: string): Promise<string> {
  const outfile = resolve(root, 'dist/tests', basename(entry).replace(/\.ts$/, '.mjs'));
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'silent',
  });
  return outfile;
}
