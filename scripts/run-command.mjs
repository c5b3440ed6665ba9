// Runs a command to its end; its output appears only if it fails or if asked for.

import { spawn } from 'node:child_process';
import { Mistake } from './flags.mjs';
import { words } from './words.mjs';

/** Resolves with what the command printed; rejects with the same when it ends with another code than 0. */
export function runCommand(command, args, { cwd, env = {}, show = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done(output);
      else failed(new Mistake(words.command([command, ...args].join(' '), code, output)));
    });
  });
}
