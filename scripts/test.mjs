// `npm test`: everything from a fresh clone to a green run. Each step says what it does and how long it took;
// the first that fails is shown whole and ends the run.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './flags.mjs';
import { installIfStale } from './install.mjs';
import { runCommand } from './run-command.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const began = Date.now();
const say = (words) => console.error(`  ${words}`);
const bin = (name) => join(root, 'node_modules/.bin', name);
const only = process.argv[2];

async function step(name, work) {
  if (only && only !== name) return;
  const from = Date.now();
  console.log(`▸ ${name}`);
  await work();
  console.log(`  ${((Date.now() - from) / 1000).toFixed(1)} s`);
}

const show = (command, args, env = {}) => runCommand(command, args, { cwd: root, show: true, env });
const quiet = (command, args) => runCommand(command, args, { cwd: root });

async function main() {
  await installIfStale(root, say);
  const { buildAll } = await import('./build.mjs');
  await step('build', () => buildAll({ say }));
  await step('format and lint', async () => {
    await quiet(bin('biome'), ['check', '--error-on-warnings', '.']);
    await quiet(bin('oxlint'), ['--type-aware', '--deny-warnings']);
    await quiet(bin('knip'), []);
    await quiet(bin('knip'), ['--production']);
  });
  await step('types', () => quiet(bin('tsc'), ['--noEmit']));
  const results = join(root, 'test-results');
  rmSync(results, { recursive: true, force: true });
  await step('unit, contract and integration', () =>
    show(bin('vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}/vitest.json`,
    ]),
  );
  await step('stories in the browser', async () => {
    const { findBrowser } = await import('./browser.mjs');
    const env = {
      CHROMIUM_PATH: await findBrowser(say),
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/stories.json`,
    };
    await show(bin('playwright'), ['test'], env);
  });
  return tally(results);
}

/** One closing line for people and programs alike. */
function tally(results) {
  const read = (name) =>
    existsSync(join(results, name)) ? JSON.parse(readFileSync(join(results, name), 'utf8')) : null;
  const units = read('vitest.json');
  const stories = read('stories.json')?.stats;
  const passed = (units?.numPassedTests ?? 0) + (stories?.expected ?? 0);
  const failed = (units?.numFailedTests ?? 0) + (stories?.unexpected ?? 0);
  const skipped = (units?.numPendingTests ?? 0) + (stories?.skipped ?? 0);
  console.log(`\nAll of it took ${Math.round((Date.now() - began) / 1000)} s`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && (only || passed > 0) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Mistake ? error.message : (error.stack ?? error));
  console.log('The run stopped at the step above.');
  process.exitCode = 1;
}
