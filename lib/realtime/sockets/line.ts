// Counts what is written to an Engine.IO connection.

import type { Line } from './answers';
import { backlogOf, type Connection, sizeOf } from './slow-readers';

export function watchLine(connection: Connection): Line {
  let written = 0;
  connection.on('packetCreate', ({ data }) => {
    written += sizeOf(data);
  });
  return { written: () => written, waiting: () => backlogOf(connection) };
}
