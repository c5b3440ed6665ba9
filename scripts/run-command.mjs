// Runs a command to its end; its words appear only when it fails or when asked for.

import { spawn } from 'node:child_process';
import { Mistake } from './flags.mjs';

/** Resolves with what the command printed; rejects with the same when it ends with another code than 0. */
export function runCommand(command, args, { cwd, env = {}, show = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let words = '';
    const keep = (chunk) => {
      words += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done(words);
      else failed(new Mistake(`${[command, ...args].join(' ')} ended with code ${code}\n${words}`));
    });
  });
}
