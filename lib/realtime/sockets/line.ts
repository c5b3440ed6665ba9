// Counts what is written to an Engine.IO connection.

import type { Line } from './answers';
import { backlogOf, type Connection, type Data, sizeOf } from './slow-readers';

/** The part of an Engine.IO connection that this needs. */
export type Written = Connection & {
  on(event: 'packetCreate', listener: (packet: { readonly data?: Data }) => void): unknown;
};

export function watchLine(connection: Written): Line {
  let written = 0;
  connection.on('packetCreate', ({ data }) => {
    written += sizeOf(data);
  });
  return { written: () => written, waiting: () => backlogOf(connection) };
}
