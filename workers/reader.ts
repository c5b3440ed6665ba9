// The entry of the thread that reads drawings.

import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { serveReading } from '../lib/reading/thread';
import { readReference } from '../lib/training/reference-file';

if (!parentPort) throw new Error('workers/reader is started as a thread by the server');
serveReading(
  parentPort,
  readReference(fileURLToPath(new URL('./reference.bin', import.meta.url))) ?? undefined,
);
