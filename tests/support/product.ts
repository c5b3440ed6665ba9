// The built product as people start it: `npm start` on a free port of loopback, with a data folder of its own.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveStoryHost, storyHost } from './story-host';

resolveStoryHost();

const root = join(import.meta.dirname, '../..');

export type Product = {
  /** As a room without certificates has it: plain http under a name, which browsers trust less than localhost. */
  readonly origin: string;
  readonly presenterLink: string;
  readonly pin: string;
  /** Ends the server as a power cut would; the supervisor starts it again. Resolves when it serves. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/** Gives the built-in talk, or a deck of the story's own, with the files beside it. */
type Given = { readonly deck?: string; readonly files?: Readonly<Record<string, Buffer>> };

export async function startProduct({ deck, files = {} }: Given = {}): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'nudge-story-'));
  const port = await freePort();
  const origin = `http://${storyHost}:${port}`;
  const flags = ['scripts/start.mjs', '--port', String(port), '--host', '127.0.0.1', '--data', data];
  flags.push('--url', origin);
  if (deck !== undefined) flags.push('--deck', join(data, 'talk.md'));
  if (deck !== undefined) writeFileSync(join(data, 'talk.md'), deck);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(data, name), bytes);
  const child = spawn(process.execPath, flags, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = listen(child);
  const welcome = await said.until(/PIN (\d{3}) (\d{3})/);
  const [, first = '', second = ''] = welcome;
  const presenterLink = said.text().match(/http\S+\/present\/key\S+/)?.[0] ?? '';
  return {
    origin,
    presenterLink,
    pin: first + second,
    async crash() {
      const back = said.until(/Nudge is back/g);
      process.kill(serverOf(child), 'SIGKILL');
      await back;
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The supervisor's only child. */
function serverOf(supervisor: ChildProcess): number {
  return Number(
    execFileSync('ps', ['-o', 'pid=', '--ppid', String(supervisor.pid)], { encoding: 'utf8' }).trim(),
  );
}

function listen(child: ChildProcess) {
  let heard = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    heard += chunk;
    for (const check of waiting) check();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return {
    text: () => heard,
    /** The next match; a pattern with the g flag counts only what is said from now on. */
    until(pattern: RegExp): Promise<RegExpMatchArray> {
      const from = pattern.global ? heard.length : 0;
      return new Promise((done, failed) => {
        const once = new RegExp(pattern.source);
        const check = () => {
          const found = heard.slice(from).match(once);
          if (!found) return;
          waiting.delete(check);
          done(found);
        };
        child.once('exit', () => failed(new Error(`The product ended. It said:\n${heard}`)));
        waiting.add(check);
        check();
      });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
