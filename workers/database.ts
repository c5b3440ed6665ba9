// The entry of the thread that owns the connection to the database.

import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../lib/db/sqlite/connection';
import { serveConnection } from '../lib/db/sqlite/thread';

if (!parentPort) throw new Error('workers/database is started as a thread by the server');
serveConnection(parentPort, () => connect(workerData as string));
