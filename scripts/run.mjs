// Runs a TypeScript script: `run.mjs rehearse …` is scripts/rehearse.ts, `run.mjs bench NAME …` is
// tests/bench/NAME.ts. Each exports run(args); what a bench returns is printed as the last line, JSON.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './flags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const [name = '', ...rest] = process.argv.slice(2);
const isBench = name === 'bench';
const [bench, ...benchArgs] = rest;
const script = isBench ? `tests/bench/${bench}.ts` : `scripts/${name}.ts`;
const args = isBench ? benchArgs : rest;

/** These drive the built product. */
const onProduct = ['shots', 'deck-pdf', 'verify-session'];

try {
  if (!/^[\w/.-]+$/.test(script) || !existsSync(join(root, script)))
    throw new Mistake(`There is no ${script}.`);
  if (onProduct.includes(name)) await product();
  const { bundleScript } = await import('./bundle.mjs');
  const file = await bundleScript(script, isBench ? `bench-${bench}` : name);
  const { run } = await import(file);
  const result = await run(args);
  if (isBench && result !== undefined) console.log(JSON.stringify(result));
} catch (error) {
  console.error(error instanceof Mistake || error.name === 'Mistake' ? error.message : error);
  process.exitCode = 1;
}

/** From a fresh clone, too: packages and bundles where they are stale. */
async function product() {
  const say = (words) => console.error(`${words}…`);
  const { installIfStale } = await import('./install.mjs');
  await installIfStale(root, say);
  const { buildAll } = await import('./build.mjs');
  await buildAll({ say });
}
