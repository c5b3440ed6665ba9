// The entry of the thread that renews one session's snapshot and ends.

import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { renewSnapshot } from '../lib/db/snapshots/fold';
import type { SnapshotOrder } from '../lib/db/snapshots/keeper';
import { openForReading } from '../lib/db/sqlite/reading';

// On Linux a thread has a priority of its own: where processors are short, the talk goes first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const { session, place } = workerData as SnapshotOrder;
const db = await openForReading(join(place.folder, 'nudge.db'));
await renewSnapshot(db, session, place);
await db.$disconnect();
