// Wires the live part: hub, trainer, journal and sockets. What differs between the server and its tests is passed in.

import { randomBytes, randomInt } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../clock';
import type { Db } from '../db/client';
import type { Disk } from '../db/disk';
import { createJournal, type JournalOptions } from '../db/journal';
import type { StoredSession } from '../db/sessions';
import { noSnapshots, type Snapshots } from '../db/snapshots/keeper';
import type { Commit } from '../db/write';
import type { Log } from '../log';
import { type Reader, readHere } from '../reading/reader';
import type { JoinFacts } from '../session/view-types';
import type { TrainerNews } from '../training/messages';
import type { Trainer } from '../training/trainer';
import { guardedClock } from './guarded-clock';
import { type Load, unmeasured } from './host/load';
import { createHub, type Hub } from './hub';
import { type ParsedDeck, sessionOpener } from './open-session';
import { createSeatPace } from './seat-pace';
import type { Identity } from './sockets/handshake';
import { createRoom } from './sockets/room';
import { createSockets, type Sockets } from './sockets/sockets';

export type LiveParts = {
  readonly db: Db;
  /** How the journal writes; the default is by `db`. */
  readonly commit?: Commit;
  /** Whether the database stores what it is given. */
  readonly disk: Disk;
  /** Takes the ink of deleted drawings out of the database's copies. */
  readonly forget?: JournalOptions['forget'];
  /** The default keeps none. */
  readonly snapshots?: Snapshots;
  readonly clock: Clock;
  readonly log: Log;
  readonly identity: Identity;
  readonly seatLimit: number;
  readonly mayConnect: (headers: IncomingHttpHeaders) => boolean;
  readonly parsed?: ParsedDeck;
  readonly joinFacts: (session: StoredSession) => JoinFacts;
  /** The default reads drawings on the event loop. */
  readonly reader?: Reader;
  /** The default measures nothing. */
  readonly load?: Load;
  readonly makeTrainer: (onMessage: (news: TrainerNews) => void) => Trainer;
};

export type LivePart = {
  readonly sockets: Sockets;
  readonly hub: Hub;
  /** Accepts nothing more, waits until everything that was acknowledged is committed, and closes the sockets. */
  close(): Promise<void>;
};

export function createLive(parts: LiveParts): LivePart {
  const { db, commit, disk, log, identity, mayConnect } = parts;
  const { load = unmeasured, reader = readHere(), snapshots = noSnapshots } = parts;
  const clock = guardedClock(parts.clock, log);
  // Commits that are sent to a thread block nobody, so they may be larger.
  const journal = createJournal(db, clock, {
    disk,
    forget: parts.forget,
    ...(commit && { write: commit, most: 1_000 }),
  });
  const sockets = createSockets({ mayConnect });
  const trainer = parts.makeTrainer((news) => hub.hear(news));
  const open = sessionOpener({
    db,
    disk,
    reader,
    load,
    clock,
    log,
    journal,
    snapshots,
    trainer,
    seatLimit: parts.seatLimit,
    joinFacts: parts.joinFacts,
    parsed: parts.parsed,
    roomOf: (session) => createRoom(sockets, session),
    newId: () => randomBytes(9).toString('base64url'),
    chance: () => randomInt(2 ** 32),
  });
  const hub = createHub({ clock, log, open });
  disk.onChange(() => hub.diskChanged());
  load.onChange(() => hub.loadChanged());
  sockets.listen({
    clock,
    log,
    identity,
    mayConnect,
    find: (session) => hub.find(session),
    seatPace: createSeatPace(clock),
  });
  return {
    sockets,
    hub,
    async close() {
      load.stop();
      await sockets.close();
      await trainer.stop();
      // What can't be stored now is not waited for.
      disk.close();
      await hub.close();
      await journal.flush();
      await snapshots.close();
    },
  };
}
