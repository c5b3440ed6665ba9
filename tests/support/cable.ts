// A cable that can go dead without anybody noticing, as a phone's line does in a lift: what is sent just never arrives. It
// can be a long one, too.

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { PassThrough, Transform } from 'node:stream';

export type Cable = {
  readonly url: string;
  /** Connections that stand go dead; new ones are fine. */
  goDead(): void;
  /** The dead ones are reset, as a system does once it notices: a browser would wait for them with its next download. */
  giveUp(): void;
  close(): void;
};

/** `delay`: ms that everything takes, each way. */
export async function cableTo(target: string, { delay = 0 } = {}): Promise<Cable> {
  const { hostname, port } = new URL(target);
  const ends = new Set<Socket>();
  const dead = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.pipe(lengthOf(delay)).pipe(to);
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    goDead() {
      for (const end of ends) dead.add(end.unpipe().pause());
    },
    giveUp() {
      for (const end of dead) end.destroy();
    },
    close() {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}

/** What goes in comes out as much later, in order. */
function lengthOf(delay: number): Transform {
  if (delay === 0) return new PassThrough();
  return new Transform({
    transform(chunk, _encoding, done) {
      setTimeout(() => this.push(chunk), delay);
      done();
    },
    flush: (done) => void setTimeout(done, delay),
  });
}
