// Loads a session from the database into memory: its deck, the fold of its events, and its training so far.

import { newestCheckpoint, saveCheckpoint } from '../db/checkpoints';
import type { Db } from '../db/client';
import { deckId, type FileHashes } from '../db/decks';
import type { Disk } from '../db/disk';
import type { Journal } from '../db/journal';
import { keptDeck } from '../db/kept-deck';
import { checkInk, loadInk, loadPixels, loadTrainingEvents } from '../db/load';
import { loadCurve, saveReports } from '../db/reports';
import { findSession, type StoredSession } from '../db/sessions';
import { foldSession } from '../db/snapshots/fold';
import type { Snapshots } from '../db/snapshots/keeper';
import type { Deck } from '../deck/deck';
import { loadTestDigits } from '../digits/mnist';
import { decodeCheckpoint } from '../nn/checkpoint';
import type { Reader } from '../reading/reader';
import { formulasOf } from '../session/formulas';
import type { SessionState } from '../session/state';
import type { JoinFacts } from '../session/view-types';
import { recordedBeginning, trainingLog } from '../training/log';
import { decodeRunCheckpoint } from '../training/run-checkpoint';
import type { Trainer } from '../training/trainer';
import { languages, spoken } from '../words/languages';
import type { Load } from './host/load';
import { picturesOf } from './host/pictures';
import { type HostParts, sessionHost } from './host/session-host';
import { SessionTraining, type TrainingMemory } from './host/session-training';
import type { HubParts, Running } from './hub';
import { sessionClock } from './session-clock';
import type { Room } from './sockets/room';

export type OpenSessionParts = Pick<HubParts, 'clock' | 'log'> & {
  readonly db: Db;
  readonly disk: Disk;
  readonly reader: Reader;
  readonly load: Load;
  readonly journal: Journal;
  readonly snapshots: Snapshots;
  readonly trainer: Trainer;
  readonly seatLimit: number;
  readonly roomOf: (session: string) => Room;
  readonly joinFacts: (session: StoredSession) => JoinFacts;
  readonly newId: () => string;
  readonly chance: () => number;
  /** A deck that is parsed already: parsing takes a fifth of a second. */
  readonly parsed?: ParsedDeck | undefined;
};

export type ParsedDeck = {
  readonly deck: Deck;
  readonly source: string;
  readonly files?: FileHashes;
};

export function sessionOpener(parts: OpenSessionParts): HubParts['open'] {
  const { db, journal, snapshots } = parts;
  return async (id, onBroken): Promise<Running | null> => {
    const session = await findSession(db, id);
    if (!session) return null;
    // What an earlier host of this session is still writing belongs to the fold.
    await journal.flush();
    const deck = await deckOf(db, session, parts.parsed);
    const { seed, createdAt } = session;
    const facts = { id, seed, createdAt, formulas: formulasOf(deck) };
    const { state, lastAt, kept } = await foldSession(db, facts, snapshots.place);
    snapshots.opened(id, kept);
    await checkInk(db, state);
    const clock = sessionClock(parts.clock, Date.now, lastAt);
    const room = parts.roomOf(id);
    const host = sessionHost({
      state,
      deck,
      join: parts.joinFacts(session),
      seatLimit: parts.seatLimit,
      written: languages[spoken].names.of,
      clock,
      audience: room,
      training: await openTraining({ ...parts, clock }, state),
      pictures: picturesOf(deck, loadTestDigits),
      ...inkOf(parts, state),
      append: async (events) => {
        await journal.append({ session: id, recorded: events, state });
        snapshots.stored(facts, events.at(-1)!.seq);
      },
      disk: parts.disk,
      reader: parts.reader,
      load: parts.load,
      newId: parts.newId,
      chance: parts.chance,
      onBroken,
    });
    return { host, room };
  };
}

/** Pixels are read while the session serves already; strokes when somebody asks for them. */
const inkOf = (parts: OpenSessionParts, state: SessionState): Pick<HostParts, 'inkRead' | 'storedInk'> => ({
  inkRead: state.drawings.size > 0 ? loadPixels(parts.db, state) : null,
  storedInk: async (ids) => {
    await storedSoon(parts);
    return loadInk(parts.db, state.id, ids);
  },
});

/** What was drawn just now is mostly stored in a moment. On a disk that stores nothing nobody waits for it. */
const storedSoon = ({ journal, clock }: OpenSessionParts): Promise<void> =>
  new Promise((done) => {
    clock.after(250, done);
    void journal.flush().then(done);
  });

async function openTraining(
  { db, disk, clock, log, trainer }: OpenSessionParts,
  state: SessionState,
): Promise<SessionTraining> {
  const { id } = state;
  const recorded = await loadTrainingEvents(db, id);
  const lost = (error: unknown) => log.warn({ err: error, session: id }, 'figures could not be kept');
  // The next ones make up for what is left out while nothing can be stored.
  const keep = (save: () => Promise<void>) => (disk.fault ? Promise.resolve() : save().catch(lost));
  return new SessionTraining({
    state,
    trainer,
    clock,
    memory: {
      ...(await loadTraining(db, state)),
      log: trainingLog(recorded),
      ...recordedBeginning(recorded),
    },
    keepReport: (report, at, { accuracy, n }) =>
      keep(() => saveReports(db, id, [{ ...report, at, accuracyArrival: accuracy, arrivals: n }])),
    keepCheckpoint: (step, bytes, most) =>
      keep(() => saveCheckpoint(db, id, { step, at: clock.now(), bytes }, most)),
  });
}

async function deckOf(db: Db, { deck }: StoredSession, known?: ParsedDeck): Promise<Deck> {
  return known && deckId(known.source, known.files) === deck ? known.deck : keptDeck(db, deck);
}

async function loadTraining(
  db: Db,
  { id, training }: SessionState,
): Promise<Omit<TrainingMemory, 'log' | 'recipe' | 'firstRate'>> {
  const since = training.resetAt;
  const points = await loadCurve(db, id, { since, points: 1_000 });
  const checkpoint = (await newestCheckpoint(db, id, since))?.bytes ?? null;
  return { points, checkpoint, network: checkpoint && networkOf(checkpoint, training) };
}

/** The network inside a checkpoint, if it has the present shape and seed. */
function networkOf(bytes: Uint8Array, { sizes, seed }: SessionState['training']): TrainingMemory['network'] {
  const run = decodeRunCheckpoint(bytes);
  if (!run || run.settings.seed !== seed || run.settings.sizes.join() !== sizes.join()) return null;
  const learner = decodeCheckpoint(run.learner);
  return learner.ok ? { network: learner.value.network, step: run.step } : null;
}
