import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { boundConnections } from '@/lib/edge/connections';
import { sendRaw } from '../../support/raw-http';

let server: Server;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
});

async function listen(bounds: Parameters<typeof boundConnections>[1]): Promise<number> {
  server = createServer((request, response) => {
    if (request.url !== '/slow') response.end('here');
  });
  boundConnections(server, bounds);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** A connection, and whether the server has closed it. */
async function open(port: number, bytes = '') {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  sockets.push(socket.resume());
  const line = { closed: false };
  socket.on('close', () => {
    line.closed = true;
  });
  const seen = new Promise((done) => server.once(bytes === '' ? 'connection' : 'request', done));
  socket.write(bytes);
  await seen;
  return line;
}

it('Q20: connections that only wait give way to new ones, and keep nobody out', async () => {
  const port = await listen({ inAll: 10, waitingPerAddress: 100 });
  const busy = await open(port, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
  const idle: { readonly closed: boolean }[] = [];
  for (let n = 0; n < 40; n++) idle.push(await open(port));
  expect((await sendRaw(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).status).toBe(200);
  await expect.poll(() => idle.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(31);
  expect(idle[0]?.closed).toBe(true);
  expect(busy.closed).toBe(false);
});

it('Q20: one address keeps so many waiting connections and no more', async () => {
  const port = await listen({ inAll: 100, waitingPerAddress: 5 });
  const idle: { readonly closed: boolean }[] = [];
  for (let n = 0; n < 20; n++) idle.push(await open(port));
  await expect.poll(() => idle.filter(({ closed }) => closed).length).toBe(15);
  expect(idle.slice(15).every(({ closed }) => !closed)).toBe(true);
});
