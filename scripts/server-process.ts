// The built server as a separate process with its own data folder, which may be killed at any moment.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { readRunning } from '../lib/start/running-file';
import { enterAsPresenter, enterByCode, type Seat } from './audience/doors';

export type ServerProcess = {
  readonly origin: string;
  /** The running talk. */
  readonly session: string;
  /** A presenter's Cookie header; only from the first start, since the link works once. */
  readonly presenter: string | null;
  readonly pid: number;
  /** What it wrote to the terminal. */
  said(): string;
  enter(): Promise<Seat>;
  /** Kills it without warning; resolves when it is gone. */
  kill(): Promise<void>;
  /** Stops it as a person would; resolves with its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGHUP'): Promise<number | null>;
};

type Options = {
  readonly folder: string;
  /** 0: any. With NUDGE_URL among `env` one must be given, since the server then tells only that address. */
  readonly port?: number;
  /** A supervisor's restart: the newest session goes on, no link is made. */
  readonly restart?: boolean;
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export class ServerEnded extends Error {
  constructor(
    readonly code: number | null,
    /** What it wrote to the terminal. */
    readonly said: string,
  ) {
    super(`the server ended with ${code}:\n${said}`);
  }
}

/** Resolves once it serves. If it ends instead, rejects with `ServerEnded`. */
export async function startServer(options: Options): Promise<ServerProcess> {
  const { folder, port = 0, restart = false, nodeArgs = [], env = {} } = options;
  const child = spawn(process.execPath, [...nodeArgs, resolve('dist/server.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NUDGE_HOST: '127.0.0.1',
      NUDGE_PORT: String(port),
      NUDGE_DATA: folder,
      NUDGE_RESTART: restart ? '1' : '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk) => {
      words += chunk;
      if (/PIN \d|Nudge is back/.test(words)) ready();
    });
    child.once('exit', (code) => failed(new ServerEnded(code, words)));
  });
  const running = readRunning(folder)!;
  const told = port === 0 ? Number(new URL(running.origin).port) : port;
  const origin = `http://127.0.0.1:${told}`;
  const link = /https?:\/\/\S+(\/present\/key\S+)/.exec(words)?.[1];
  return {
    origin,
    session: running.session,
    presenter: link ? await enterAsPresenter(origin + link) : null,
    pid: child.pid!,
    said: () => words,
    enter: () => enterByCode(origin + new URL(running.joinUrl).pathname),
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: (signal = 'SIGTERM') => end(child, signal),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, 'exit');
  child.kill(signal);
  const [code] = await gone;
  return code as number | null;
}
