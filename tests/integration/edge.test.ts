import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '@/lib/random';
import { languages, spoken } from '@/lib/words/languages';
import { readRunning } from '../../lib/start/running-file';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { oddRequest } from '../support/odd-requests';
import { sendRaw } from '../support/raw-http';
import { temporaryFolder } from '../support/stores';

// Needs the built server: `npm run build`.
const built = existsSync('dist/server.mjs') && existsSync('.next/BUILD_ID');

const { door } = languages[spoken];

type Running = { readonly server: ServerProcess; readonly port: number; readonly pin: string };

async function start(env: Record<string, string> = {}): Promise<Running> {
  const folder = temporaryFolder();
  const port = await freePort();
  const server = await startServer({ folder, port, env });
  return { server, port, pin: readRunning(folder)!.pin };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

const post = (path: string, host: string, lines: readonly string[], body: string) =>
  [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    ...lines,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');

const json = 'Content-Type: application/json';

describe.skipIf(!built)('behind a proxy, with --url', () => {
  let running: Running;
  const url = 'https://talk.test:8443';
  beforeAll(async () => {
    running = await start({ NUDGE_URL: url });
  });
  afterAll(() => running?.server.stop());

  const hosts = [
    '127.0.0.1:3000',
    'talk.test',
    'talk.test:8443',
    'TALK.TEST:8443',
    'talk.test:8443\r\nHost: talk.test:8443',
  ];

  it('Q1: the PIN lets phones in whatever Host the proxy sends, with a Secure cookie', async () => {
    const { port, pin } = running;
    for (const host of hosts) {
      const request = post('/api/join', host, [json, `Origin: ${url}`], JSON.stringify({ pin }));
      const reply = await sendRaw(port, request);
      expect(reply.status, host).toBe(200);
      expect(reply.head).toMatch(/set-cookie: nudge_seat_\S+; .*; Secure/i);
    }
  });

  it('Q1: the presenter gets in and opens pages; another site’s form does not', async () => {
    const { port } = running;
    for (const host of hosts) {
      const form = ['Content-Type: application/x-www-form-urlencoded'];
      const own = await sendRaw(port, post('/api/presenter', host, [...form, `Origin: ${url}`], 'key=used'));
      expect(own.status, host).toBe(303);
      expect(own.head).toMatch(/location: \/present\/key\?problem=used/i);
      const foreign = post('/api/presenter', host, [...form, 'Origin: https://evil.test'], 'key=used');
      expect((await sendRaw(port, foreign)).status).toBe(403);
      const page = await sendRaw(port, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(page.status, host).toBe(200);
      expect(page.head).toContain('wss://talk.test:8443');
    }
  });
});

describe.skipIf(!built)('the edge', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.server.stop());

  it('Q12: a body above 16 KB is refused with 413, announced or not, before it is read', async () => {
    const { port } = running;
    const host = `127.0.0.1:${port}`;
    const lines = [json, `Origin: http://${host}`];
    for (const path of ['/api/join', '/api/presenter', '/api/sessions', '/api/nothing']) {
      const request = post(path, host, lines, 'x'.repeat(20_000));
      expect((await sendRaw(port, request)).status, path).toBe(413);
      const announced = request.replace('Content-Length: 20000', 'Content-Length: 67108864');
      expect((await sendRaw(port, announced)).status, path).toBe(413);
      const chunked = `${post(path, host, [...lines, 'Transfer-Encoding: chunked'], '').replace('Content-Length: 0\r\n', '')}8000\r\n${'x'.repeat(0x8000)}\r\n`;
      expect((await sendRaw(port, chunked)).status, path).toBe(413);
    }
  });

  it('Q23: of a refused body the server reads a little more, and then cuts', async () => {
    const socket = connect(running.port, '127.0.0.1').on('error', () => {});
    const written = new Promise((closed) => socket.once('close', () => closed(socket.bytesWritten)));
    const head = post('/api/join', `127.0.0.1:${running.port}`, [json], '');
    const endless = `Content-Length: ${2 ** 40}`;
    socket.write(head.replace('Content-Length: 0', endless).replace('Connection: close\r\n', ''));
    const chunk = Buffer.alloc(64 * 1024);
    const fill = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', fill);
    fill();
    // What the two systems hold between them is some MB.
    expect(await written).toBeLessThan(32 * 1024 * 1024);
  });

  it('I28: a form that is refused shows the page with the PIN, the sentence and the status', async () => {
    const { port, pin } = running;
    const host = `127.0.0.1:${port}`;
    const form = ['Content-Type: application/x-www-form-urlencoded', `Origin: http://${host}`];
    const wrong = pin === '000000' ? '000001' : '000000';
    for (const [field, status, sentence] of [
      ['pin=12', 400, door.malformed],
      [`pin=${wrong}`, 404, door.wrong],
      ['code=K7QM-2XVD', 404, door.wrongCode],
    ] as const) {
      const reply = await sendRaw(port, post('/api/join', host, form, field));
      expect([reply.status, reply.body.includes(sentence)], field).toEqual([status, true]);
      expect(reply.body).toContain('action="/api/join"');
    }
  });

  it('Q13: stalled bodies hold next to no memory, are cut, and keep nobody out', async () => {
    const { port, pin, server } = running;
    const host = `127.0.0.1:${port}`;
    const before = residentKiB(server.pid);
    const head = post('/api/join', host, [json, `Origin: http://${host}`], '').replace(
      'Content-Length: 0',
      'Content-Length: 16000',
    );
    const stalled: Socket[] = [];
    let cut = 0;
    for (let n = 0; n < 300; n++) {
      const socket = connect(port, '127.0.0.1').on('error', () => {});
      socket.resume().on('close', () => cut++);
      socket.write(head + 'x'.repeat(15_000));
      stalled.push(socket);
    }
    const right = post('/api/join', host, [json, `Origin: http://${host}`], JSON.stringify({ pin }));
    for (let n = 0; n < 5; n++) expect((await sendRaw(port, right)).status).toBe(200);
    expect(residentKiB(server.pid) - before).toBeLessThan(60 * 1024);
    await expect.poll(() => cut).toBe(300);
  });

  it('Q14: three thousand odd requests get no 5xx and end nothing', async () => {
    const { port, server } = running;
    const seed = 20_261_130;
    const random = new Random(seed);
    const host = `127.0.0.1:${port}`;
    const faults: string[] = [];
    let left = 3_000;
    const send = async () => {
      while (left-- > 0) {
        const request = oddRequest(random, server.session, host);
        const { status } = await sendRaw(port, request, 2_000);
        if (status >= 500) faults.push(`${status}: ${request.toString('latin1').slice(0, 300)}`);
      }
    };
    await Promise.all(Array.from({ length: 24 }, send));
    expect(faults, `seed ${seed}`).toEqual([]);
    expect(await (await fetch(`${server.origin}/readyz`)).text()).toBe('ready\n');
  });

  it('Q19: the terminal shows nothing that a request can cause', async () => {
    const { port, server } = running;
    const host = `127.0.0.1:${port}`;
    for (const path of [
      '/_next/image?url=\u001b[2J\u001b[31mNudge&w=640&q=75',
      '/\u001b]0;title\u0007',
      '/play/%1b%5b2J',
    ])
      await sendRaw(port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const said = server.said();
    expect(said.slice(said.search(/PIN \d/)).split('\n').length).toBeLessThan(6);
    expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

function residentKiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(join('/proc', String(pid), 'status'), 'utf8'))?.[1]);
}
