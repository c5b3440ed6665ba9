// `npm run dev`: the same bundles as in production, made again after every change, and the server restarted. Pages and
// components reload through Next's own development server inside it.

import { spawn } from 'node:child_process';
import { buildAll } from './build.mjs';
import { root, watchProduct } from './bundle.mjs';
import { help, readFlags } from './flags.mjs';

let child = null;
let stopping = false;

function restart(env) {
  const start = () => {
    child = spawn(process.execPath, ['--enable-source-maps', 'dist/server.mjs'], {
      cwd: root,
      env: { ...process.env, ...env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('exit', () => {
      child = null;
    });
  };
  if (!child) return start();
  child.once('exit', start);
  child.kill('SIGTERM');
}

try {
  const env = readFlags(process.argv.slice(2));
  if (env === null) {
    console.log(help);
  } else {
    await buildAll({ say: (text) => console.error(`${text}…`), dev: true });
    const watching = await watchProduct((errors) => {
      if (errors.length === 0 && !stopping) restart(env);
    });
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        stopping = true;
        child?.kill('SIGTERM');
        void watching.dispose();
      });
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
