// Runs a TypeScript script: `run.mjs rehearse …` is scripts/rehearse.ts, `run.mjs bench NAME …` is
// tests/bench/NAME.ts. Each exports run(args); what a bench returns is printed as the last line, JSON.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBench } from './benches.mjs';
import { Mistake } from './flags.mjs';
import { words } from './words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const [name = '', ...rest] = process.argv.slice(2);
const isBench = name === 'bench';
const [bench = '', ...benchArgs] = rest;
const args = isBench ? benchArgs : rest;

/** These drive the built product, as some benches do. */
const drivers = ['shots', 'deck-pdf', 'verify-session'];

try {
  const found = isBench ? findBench(root, bench) : findScript();
  if (isBench && args.includes('--help')) console.log(found.help);
  else await runScript(found);
} catch (error) {
  console.error(isMistake(error) ? error.message.split('. To specify')[0] : error);
  process.exitCode = 1;
}

function findScript() {
  const script = `scripts/${name}.ts`;
  if (!/^[\w/.-]+$/.test(script) || !existsSync(join(root, script)))
    throw new Mistake(words.noScript(script));
  return { script, onProduct: drivers.includes(name) || args.includes('--render') };
}

async function runScript({ script, onProduct }) {
  if (onProduct) await product();
  const { bundleScript } = await import('./bundle.mjs');
  const file = await bundleScript(script, isBench ? `bench-${bench}` : name);
  const { run } = await import(file);
  const result = await run(args);
  if (isBench && result !== undefined) console.log(JSON.stringify(result));
}

/** By the person at the keyboard. Bundled scripts have a class of their own, so it is told by its name. */
function isMistake(error) {
  return error?.name === 'Mistake' || String(error?.code).startsWith('ERR_PARSE_ARGS');
}

/** Works from a fresh clone, too: installs and builds what is stale. */
async function product() {
  const say = (text) => console.error(`${text}…`);
  const { installIfStale } = await import('./install.mjs');
  await installIfStale(root, say);
  const { buildAll } = await import('./build.mjs');
  await buildAll({ say });
}
