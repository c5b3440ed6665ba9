// A whole hall arrives at once: every phone, with an empty cache, loads its page and the scripts and styles that the page
// names, over one connection each. `cpu` is the processor time that this costs the server, in seconds.

import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { parseArgs } from 'node:util';
import { playPath } from '../../lib/protocol/addresses';
import { startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';
import { inTurns, percentile, round } from './crowd';
import { countFlag } from './flags';

/** Ticks per second in /proc. */
const TICKS = 100;

export async function run(argv: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: argv, options: { phones: text, json: { type: 'boolean' } } });
  const phones = countFlag('phones', values.phones, 1000);
  const server = await startServer({ folder: temporaryFolder() });
  try {
    const seats = await inTurns(phones, 16, () => server.enter());
    const page = server.origin + playPath(server.session);
    await load(page, seats[0]!.cookie);
    const before = cpuOf(server.pid);
    const began = performance.now();
    const loads = await Promise.all(seats.map(({ cookie }) => load(page, cookie)));
    return {
      phones,
      seconds: round((performance.now() - began) / 1000),
      cpu: round(cpuOf(server.pid) - before),
      pageP50: percentile(
        loads.map(({ page }) => page - began),
        0.5,
      ),
      p50: percentile(
        loads.map(({ all }) => all - began),
        0.5,
      ),
      files: loads[0]!.files,
      kilobytes: round(loads[0]!.bytes / 1024),
    };
  } finally {
    await server.kill();
  }
}

/** When the page was loaded, and when everything was. */
async function load(page: string, cookie: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const html = await fetched(page, agent, cookie);
  const there = performance.now();
  const files = new Set(html.toString().match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g));
  const sizes = await Promise.all(
    Array.from(files, async (file) => (await fetched(new URL(file, page).href, agent, cookie)).length),
  );
  agent.destroy();
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { page: there, all: performance.now(), files: files.size, bytes };
}

/** The bytes as they were sent. Pages are asked for unpacked, to be read; files packed, as a browser asks. */
function fetched(url: string, agent: Agent, cookie: string): Promise<Buffer> {
  const packed = url.includes('/_next/') ? { 'accept-encoding': 'gzip, deflate' } : {};
  return new Promise((done, failed) => {
    get(url, { agent, headers: { cookie, ...packed } }, async (response) => {
      if (response.statusCode !== 200) return failed(new Error(`${url}: ${response.statusCode}`));
      done(Buffer.concat(await response.toArray()));
    }).on('error', failed);
  });
}

/** In seconds, all threads together. */
function cpuOf(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / TICKS;
}
