// HTTP by hand over a plain socket, for requests that no client library would send.

import { connect } from 'node:net';

export type RawReply = { readonly status: number; readonly head: string; readonly body: string };

/** Sends the bytes and reads until the server closes or `quiet` ms pass. Status 0: closed without a word. */
export function sendRaw(port: number, bytes: string | Buffer, quiet = 3_000): Promise<RawReply> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      const [head = '', body = ''] = heard.split(/\r\n\r\n(.*)/s);
      done({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body });
    };
    const timer = setTimeout(finish, quiet);
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.on('connect', () => socket.write(bytes));
  });
}
