// Keeps the server running: after a crash it is started again, at once the first time, then after longer and longer waits.
// A server that asks for a person's help (exit code 78) and one that cannot start are left alone.

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

/** Runs `args` under Node until it ends normally or is asked to; resolves with the exit code for this process. */
export function supervise({ args, cwd, env, say }) {
  return new Promise((done) => {
    const kept = { args, cwd, env, say, done, lives: [], child: null, timer: null, asked: false };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(kept));
    start(kept);
  });
}

function start(kept) {
  const began = Date.now();
  const restart = { NUDGE_RESTART: String(kept.lives.length) };
  kept.child = spawn(process.execPath, kept.args, {
    cwd: kept.cwd,
    env: { ...process.env, ...kept.env, ...restart },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  kept.child.once('exit', (code, signal) => ended(kept, code, signal, Date.now() - began));
}

function ended(kept, code, signal, lived) {
  const { say, done, lives } = kept;
  kept.child = null;
  if (kept.asked || code === 0) return done(0);
  if (code === NEEDS_A_PERSON) return done(1);
  lives.push(lived);
  const next = afterCrash(lives);
  const how = signal ?? `code ${code}`;
  if (next === 'give up') {
    say(`The server ended ${TRIES_AT_BOOT} times within seconds (${how}). It is not started again.`);
    return done(1);
  }
  say(`The server ended unexpectedly (${how}); starting it again.`);
  kept.timer = setTimeout(() => start(kept), next.wait);
}

/** Asked once it lets the server end, asked again it does not wait for that. */
function stop(kept) {
  const again = kept.asked;
  kept.asked = true;
  clearTimeout(kept.timer);
  if (!kept.child) return kept.done(0);
  kept.child.kill(again ? 'SIGKILL' : 'SIGTERM');
  setTimeout(() => kept.child?.kill('SIGKILL'), 15_000).unref();
}
