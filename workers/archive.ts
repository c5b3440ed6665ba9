// The entry of the reader thread: what is long to read, away from the thread that serves a talk.

import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { reviewAnswers } from '../app/review/answers';
import { serveArchive } from '../lib/archive/serve';
import { openForReading } from '../lib/db/sqlite/reading';

if (!parentPort) throw new Error('workers/archive is started as a thread by the server');
// On Linux a thread has a priority of its own: where processors are short, the talk goes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
serveArchive(parentPort, reviewAnswers(await openForReading(workerData as string)));
