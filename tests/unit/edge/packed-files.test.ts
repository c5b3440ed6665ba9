import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packedFiles } from '@/lib/edge/packed-files';
import { temporaryFolder } from '@/tests/support/stores';

const folder = temporaryFolder();
mkdirSync(join(folder, 'chunks'));
const script = 'export const nudge = 1;\n'.repeat(200);
writeFileSync(join(folder, 'chunks/part.js'), script);
writeFileSync(join(folder, 'style.css'), 'p { margin: 0 }');
writeFileSync(join(folder, 'font.woff2'), 'packed already');
const files = packedFiles(folder);
const server = createServer(async (request, response) => {
  if (!(await files(request.url!, request, response))) response.writeHead(404).end();
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
afterAll(() => server.close());
const ask = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/_next/static/${path}`, init);

it('W26: what was built is packed for whoever can unpack it, and may be kept for good', async () => {
  for (const _ of ['packed', 'kept']) {
    const answer = await ask('chunks/part.js');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toBe(script);
  }
  expect((await ask('style.css')).headers.get('content-type')).toContain('text/css');
});

it('W26: everything else is left to the pages', async () => {
  const asked = [
    ask('chunks/part.js', { headers: { 'accept-encoding': 'identity' } }),
    ask('chunks/part.js', { method: 'POST' }),
    ask('font.woff2'),
    ask('chunks/later.js'),
    ask('chunks/..%2fstyle.css'),
  ];
  for (const answer of await Promise.all(asked)) expect(answer.status).toBe(404);
});
