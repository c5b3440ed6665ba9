// Runs a TypeScript script: `run.mjs rehearse …` is scripts/rehearse.ts, `run.mjs bench NAME …` is
// tests/bench/NAME.ts. Each exports run(args); what a bench returns is printed as the last line, JSON.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript, root } from './bundle.mjs';
import { Mistake } from './flags.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const isBench = name === 'bench';
const [bench, ...benchArgs] = rest;
const script = isBench ? `tests/bench/${bench}.ts` : `scripts/${name}.ts`;
const args = isBench ? benchArgs : rest;

try {
  if (!/^[\w/.-]+$/.test(script) || !existsSync(join(root, script)))
    throw new Mistake(`There is no ${script}.`);
  const file = await bundleScript(script, isBench ? `bench-${bench}` : name);
  const { run } = await import(file);
  const result = await run(args);
  if (isBench && result !== undefined) console.log(JSON.stringify(result));
} catch (error) {
  console.error(error instanceof Mistake || error.name === 'Mistake' ? error.message : error);
  process.exitCode = 1;
}
