// `npm start`: from a fresh clone to a running talk. Plain Node; packages are installed on the way.

import { fileURLToPath } from 'node:url';
import { help, Mistake, readFlags, wantsRestore } from './flags.mjs';
import { installIfStale } from './install.mjs';
import { supervise } from './supervise.mjs';
import { words } from './words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (text) => console.error(/[.…:]$/.test(text) ? text : `${text}…`);

async function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Mistake(words.oldNode(process.version));
  }
  const env = readFlags(process.argv.slice(2));
  if (env === null) {
    console.log(help);
    return 0;
  }
  await installIfStale(root, say);
  const { buildAll } = await import('./build.mjs');
  await buildAll({ say });
  if (wantsRestore(process.argv)) {
    const { bundleScript } = await import('./bundle.mjs');
    const { run } = await import(await bundleScript('scripts/restore.ts', 'restore'));
    await run(env.NUDGE_DATA ?? 'data');
  }
  return supervise({ args: ['dist/server.mjs'], cwd: root, env: { ...env, NODE_ENV: 'production' }, say });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error?.name === 'Mistake' ? error.message : error);
  process.exitCode = 1;
}
