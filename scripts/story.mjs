// `npm run story -- quiz`: plays one story in the browser, on the product as it stands in this folder. What follows
// the name goes to Playwright.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Mistake } from './flags.mjs';
import { installIfStale } from './install.mjs';
import { runCommand } from './run-command.mjs';
import { findStory } from './stories.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (text) => console.error(`${text}…`);

try {
  const [name = '', ...flags] = process.argv.slice(2);
  const file = findStory(root, name);
  await installIfStale(root, say);
  const { buildAll } = await import('./build.mjs');
  await buildAll({ say });
  const { findBrowser } = await import('./browser.mjs');
  const env = { CHROMIUM_PATH: await findBrowser(say) };
  const args = ['test', file, '--reporter=list', ...flags];
  await runCommand(join(root, 'node_modules/.bin/playwright'), args, { cwd: root, show: true, env });
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 1;
}
