// Are the packages of package-lock.json in node_modules? If not, `npm ci` puts them there.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from './flags.mjs';
import { words } from './words.mjs';

/** The names of packages that are missing or of another version. Optional and development ones may be missing. */
export function stalePackages(wanted, present) {
  return Object.entries(wanted).flatMap(([name, { version, link, optional, dev, devOptional }]) => {
    if (name === '' || link) return [];
    const found = present[name]?.version;
    const dispensable = (optional || dev || devOptional) && found === undefined;
    return found === version || dispensable ? [] : [name];
  });
}

export async function installIfStale(root, say) {
  const lock = read(join(root, 'package-lock.json'));
  if (lock === null) throw new Mistake(words.install.incomplete);
  const hidden = read(join(root, 'node_modules/.package-lock.json'));
  if (hidden !== null && stalePackages(lock.packages, hidden.packages).length === 0) return;
  say(words.install.installing);
  await npmCi(root, say);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function npmCi(root, say) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const began = Date.now();
  const patience = setInterval(
    () => say(words.install.still(Math.round((Date.now() - began) / 1000))),
    15_000,
  );
  return new Promise((done, failed) => {
    const child = spawn(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'development' },
      shell: !npm && process.platform === 'win32',
    });
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new Mistake(words.install.failed));
    });
  }).finally(() => clearInterval(patience));
}
