// Keeps the server running: after a crash it is restarted, at once the first time, then after longer and longer waits. A
// server that needs a person to act (exit code 78) and one that cannot start are not restarted.

import { spawn } from 'node:child_process';
import { words } from './words.mjs';

/** How the server says that a person must change something first: EX_CONFIG of sysexits.h. */
export const NEEDS_A_PERSON = 78;

const SETTLED = 10_000;
const LONGEST_WAIT = 10_000;
const TRIES_AT_BOOT = 5;
/** What a server gets to stop by itself, ms. */
const LAST_WORDS = 15_000;

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

/** Runs `args` under Node until it ends normally or is asked to; resolves with the exit code for this process. */
export function supervise({ args, cwd, env, say }) {
  return new Promise((done) => {
    const lives = [];
    let child = null;
    let timer = null;
    let asked = false;

    const start = () => {
      const began = performance.now();
      const restart = { NUDGE_RESTART: String(lives.length) };
      child = spawn(process.execPath, args, {
        cwd,
        env: { ...process.env, ...env, ...restart },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.once('exit', (code, signal) => {
        child = null;
        lives.push(performance.now() - began);
        const next = asked ? { exit: 0 } : afterExit(code, signal, lives, say);
        if ('exit' in next) done(next.exit);
        else timer = setTimeout(start, next.wait);
      });
    };
    onStop(() => {
      const again = asked;
      asked = true;
      clearTimeout(timer);
      if (!child) return done(0);
      child.kill(again ? 'SIGKILL' : 'SIGTERM');
      setTimeout(() => child?.kill('SIGKILL'), LAST_WORDS).unref();
    });
    start();
  });
}

/** `{exit}`: end with this code; `{wait}`: start the server again after so many ms. */
function afterExit(code, signal, lives, say) {
  if (code === 0) return { exit: 0 };
  if (code === NEEDS_A_PERSON) return { exit: 1 };
  const how = signal ?? words.supervise.code(code);
  const next = afterCrash(lives);
  say(next === 'give up' ? words.supervise.gaveUp(TRIES_AT_BOOT, how) : words.supervise.restarting(how));
  return next === 'give up' ? { exit: 1 } : next;
}

function onStop(stop) {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
}
