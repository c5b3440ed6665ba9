// `npm test`: everything from a fresh clone to a green run. Each step says what it does and how long it took; the first
// that fails is shown in full and ends the run. Stories mostly wait, so they are played while the other tests run, and are
// told after them.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './flags.mjs';
import { installIfStale } from './install.mjs';
import { runCommand } from './run-command.mjs';
import { words } from './words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const began = Date.now();
const say = (text) => console.error(`  ${text}`);
const bin = (name) => join(root, 'node_modules/.bin', name);
const only = process.argv[2];

async function step(name, work) {
  if (only && only !== name) return;
  const from = Date.now();
  console.log(`▸ ${name}`);
  await work();
  console.log(words.test.took(((Date.now() - from) / 1000).toFixed(1)));
}

const show = (command, args, env = {}) => runCommand(command, args, { cwd: root, show: true, env });
const quiet = (command, args) => runCommand(command, args, { cwd: root });

async function main() {
  await installIfStale(root, say);
  const { buildAll } = await import('./build.mjs');
  await step(words.test.build, () => buildAll({ say }));
  await step(words.test.lint, async () => {
    await quiet(bin('biome'), ['check', '--error-on-warnings', '.']);
    await quiet(bin('oxlint'), ['--type-aware', '--deny-warnings']);
    await quiet(bin('knip'), []);
    await quiet(bin('knip'), ['--production']);
  });
  await step(words.test.types, () => quiet(bin('tsc'), ['--noEmit']));
  const results = join(root, 'test-results');
  rmSync(results, { recursive: true, force: true });
  const wanted = !only || only === words.test.stories;
  const [stories, units] = [wanted && outcome(playStories(results)), outcome(runUnits(results))];
  // What failed is told once both are through, so that nothing is left running.
  await units;
  await step(words.test.stories, async () => console.log(resultOf(await stories)));
  resultOf(await units);
  return tally(results);
}

const runUnits = (results) =>
  step(words.test.vitest, () =>
    show(bin('vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}/vitest.json`,
    ]),
  );

const outcome = (promise) =>
  promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );

function resultOf({ value, error }) {
  if (error) throw error;
  return value;
}

/** Its lines appear at its end, so that they do not mix with those of the other tests. */
async function playStories(results) {
  const { findBrowser } = await import('./browser.mjs');
  const env = {
    CHROMIUM_PATH: await findBrowser(say),
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/stories.json`,
  };
  return runCommand(bin('playwright'), ['test'], { cwd: root, env });
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
  console.log(`\n${words.test.all(Math.round((Date.now() - began) / 1000))}`);
  console.log(words.test.tally(passed, failed, skipped));
  return failed === 0 && (only || passed > 0) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Mistake ? error.message : (error.stack ?? error));
  console.log(words.test.stopped);
  process.exitCode = 1;
}
