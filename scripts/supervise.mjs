// Keeps the server running: after a crash it is started again, at once the first time, then ever more slowly.
// A server that says itself that a person must act (exit code 78) and one that cannot start are left alone.

import { spawn } from 'node:child_process';

/** The server's own word for "a person must change something first": EX_CONFIG of sysexits.h. */
export const NEEDS_A_PERSON = 78;

const SETTLED = 10_000;
const LONGEST_WAIT = 10_000;
const TRIES_AT_BOOT = 5;

/**
 * What to do after a crash. `lives` are how long the last starts lived in ms, oldest first.
 * @returns {{ wait: number } | 'give up'}
 */
export function afterCrash(lives) {
  let quick = 0;
  for (let i = lives.length - 1; i >= 0 && lives[i] < SETTLED; i--) quick++;
  if (quick >= TRIES_AT_BOOT) return 'give up';
  return { wait: quick <= 1 ? 0 : Math.min(LONGEST_WAIT, 250 * 4 ** (quick - 2)) };
}

/** Runs `args` under Node until it ends by itself or is asked to; resolves with the exit code for this process. */
export function supervise({ args, cwd, env, say }) {
  return new Promise((done) => {
    const lives = [];
    let child = null;
    let timer = null;
    let asked = false;

    const start = () => {
      const began = Date.now();
      const restart = { NUDGE_RESTART: String(lives.length) };
      child = spawn(process.execPath, args, {
        cwd,
        env: { ...process.env, ...env, ...restart },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.once('exit', (code, signal) => ended(code, signal, Date.now() - began));
    };

    const ended = (code, signal, lived) => {
      child = null;
      if (asked) return done(0);
      if (code === 0) return done(0);
      if (code === NEEDS_A_PERSON) return done(1);
      lives.push(lived);
      const next = afterCrash(lives);
      if (next === 'give up') {
        say(
          `The server ended ${TRIES_AT_BOOT} times within seconds (${signal ?? `code ${code}`}). It is not started again.`,
        );
        return done(1);
      }
      say(`The server ended unexpectedly (${signal ?? `code ${code}`}); starting it again.`);
      timer = setTimeout(start, next.wait);
    };

    const stop = () => {
      const again = asked;
      asked = true;
      clearTimeout(timer);
      if (!child) return done(0);
      child.kill(again ? 'SIGKILL' : 'SIGTERM');
      setTimeout(() => child?.kill('SIGKILL'), 15_000).unref();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    process.on('SIGHUP', stop);
    start();
  });
}
