// One session in memory, and the only one who writes to it. Parse → decide → evolve → broadcast is synchronous: the
// event loop is the lock. What was decided goes to the journal behind; an answer waits for it, a view does not.

import type { Clock } from '../clock';
import type { Deck } from '../deck/deck';
import { doubt } from '../digits/doubt';
import { rasterise } from '../digits/rasterise';
import type { NetworkForm } from '../protocol/addresses';
import { type Ack, type Pulse, type Query, queryNames, type Request } from '../protocol/message';
import { err, ok, type Result } from '../result';
import type { Actor, InternalCommand, SessionCommand } from '../session/command';
import type { Decision, DecisionContext, Sight } from '../session/context';
import { decide } from '../session/decide';
import { nextDeadline } from '../session/decide-round';
import type { Recorded, SessionEvent } from '../session/event';
import { evolve } from '../session/evolve';
import { type Rejection, reject } from '../session/rejection';
import { roundOnSlide } from '../session/rounds';
import type { SessionState } from '../session/state';
import { askedOfNetwork } from '../session/view-comparison';
import { searchOf } from '../session/view-search';
import type { JoinFacts, MineView, View } from '../session/view-types';
import { mineView } from '../session/views';
import type { SessionNews, TrainerNews } from '../training/messages';
import type { Audience, Surface } from './audience';
import { createBroadcaster } from './broadcaster';
import { concerned } from './concerns';
import { createDeadline } from './deadline';
import type { Pictures } from './pictures';
import { createPulser } from './pulse';
import { answerQuery } from './queries';
import { createReactions } from './reactions';
import { createReplies } from './replies';
import type { TrainingDesk } from './training-desk';

export type HostParts = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly join: JoinFacts;
  readonly seatLimit: number;
  readonly clock: Clock;
  readonly audience: Audience;
  readonly training: TrainingDesk;
  readonly pictures: Pictures;
  /** Resolves once the events are committed; a rejection means that they may not be. */
  readonly append: (events: readonly Recorded[]) => Promise<void>;
  /** A fresh participant's id. */
  readonly newId: () => string;
  /** See `DecisionContext`. */
  readonly chance: () => number;
  /** Memory and database may differ: the host must be loaded anew. */
  readonly onBroken: (error: unknown) => void;
};

export type SessionHost = {
  readonly state: Readonly<SessionState>;
  /** The participant of a seat, made if need be; resolves when that is committed. */
  enter(seat: string): Promise<Result<string, Rejection>>;
  /** Always answers; the caller has checked form, role and rate. `roundTrip` in ms. */
  handle(actor: Actor, request: Request, roundTrip: number): Promise<Ack>;
  hear(news: TrainerNews): void;
  /** What somebody who just came is shown. */
  greeting(surface: Surface, participant: string | null): { view: View; mine: MineView | null; pulse: Pulse };
  /** Somebody came or went. */
  presenceChanged(): void;
  /** One of the last versions of the network; see LiveNetwork. */
  networkBytes(version: number, form: NetworkForm): Uint8Array | null;
  /** Stops all timers, after the last commit. */
  close(): Promise<void>;
};

const server: Actor = { role: 'server' };
/** What the server does on its own that everybody is waiting for. */
const atOnce: ReadonlySet<string> = new Set<InternalCommand['type']>(['timeIsUp', 'noteNetworkAnswers']);

export function createHost(parts: HostParts): SessionHost {
  const { state, deck, clock, audience, training } = parts;
  const broadcaster = createBroadcaster({ state, deck, join: parts.join, audience, clock });
  const reactions = createReactions(state, clock);
  const pulser = createPulser({ state, deck, audience, clock, training, reactions });
  const replies = createReplies();
  let lastCommit: Promise<void> = Promise.resolve();
  let broken = false;

  const breakDown = (error: unknown) => {
    if (broken) return;
    broken = true;
    parts.onBroken(error);
  };

  /** Decides and, where something happened, folds, shows and journals it. `durable` is the commit to wait for. */
  const perform = (
    actor: Actor,
    command: SessionCommand | InternalCommand,
    facts: Pick<DecisionContext, 'sight' | 'roundTrip'> = {},
  ): { decision: Decision; durable: Promise<void> } => {
    const now = clock.now();
    const { seatLimit } = parts;
    const decision = decide(state, command, {
      actor,
      now,
      deck,
      seatLimit,
      chance: parts.chance(),
      ...facts,
    });
    if (!decision.ok || decision.value.length === 0) return { decision, durable: lastCommit };
    const roundBefore = roundOnSlide(state)?.id;
    lastCommit = foldAndAppend(decision.value, now);
    lastCommit.then(() => training.committed(decision.value), breakDown);
    deadline.watch();
    training.folded(decision.value);
    show(actor, command, decision.value);
    if (roundOnSlide(state)?.id !== roundBefore) broadcaster.mine('everybody');
    return { decision, durable: lastCommit };
  };

  const foldAndAppend = (events: readonly SessionEvent[], at: number): Promise<void> => {
    try {
      const recorded = events.map((event) => {
        const next = { seq: state.seq + 1, at, event };
        evolve(state, next);
        return next;
      });
      return parts.append(recorded);
    } catch (error) {
      breakDown(error);
      throw error;
    }
  };

  const show = (
    actor: Actor,
    command: SessionCommand | InternalCommand,
    events: readonly SessionEvent[],
  ): void => {
    if (actor.role === 'presenter' || atOnce.has(command.type)) broadcaster.changedNow();
    else broadcaster.changedSoon();
    for (const event of events) {
      broadcaster.mine(concerned(event, state));
      if (event.type === 'participantRemoved') audience.dismiss(event.participant, 'removed');
    }
    pulser.touch();
  };

  const deadline = createDeadline(
    clock,
    () => nextDeadline(state, deck),
    () => perform(server, { type: 'timeIsUp' }),
  );

  const act = async (actor: Actor, command: SessionCommand, roundTrip: number): Promise<Ack> => {
    if (broken) return refused('busy');
    const sight = command.type === 'draw' && !state.drawings.has(command.digit) ? see(command.strokes) : null;
    const { decision, durable } = perform(actor, command, { roundTrip, ...(sight && { sight }) });
    if (!decision.ok) return { ok: false, ...decision.error };
    const value = found(actor, command);
    if (command.type === 'goTo') askNetwork();
    await durable;
    return { ok: true, value };
  };

  const see = (strokes: Extract<SessionCommand, { type: 'draw' }>['strokes']): Sight => {
    const pixels = rasterise(strokes);
    return { pixels, ...training.network.read(pixels), doubt: doubt(strokes, pixels) };
  };
  /** What a success carries, before anybody else's command changes it. */
  const found = (actor: Actor, command: SessionCommand) => {
    if (command.type === 'draw') return readingOf(command.digit);
    const search = command.type === 'stepBall' || command.type === 'turnDial';
    if (!search || actor.role !== 'phone') return null;
    return searchOf(state.rounds.get(command.round)!, state.participants.get(actor.participant)!, deck);
  };
  const readingOf = (id: string) => {
    const { prediction, predictedAtStep } = state.drawings.get(id)!;
    return { digit: id, guess: prediction.digit, outputs: prediction.outputs, step: predictedAtStep };
  };

  /** At the build that compares people with the network: the newest one answers what they were asked. */
  const askNetwork = () => {
    const activity = askedOfNetwork(state, deck);
    const digits = activity?.digits.flatMap((place) => parts.pictures(place) ?? []) ?? [];
    if (!activity || digits.length < activity.digits.length) return;
    const { step } = training.network.newest;
    const outputs = digits.map((pixels) => training.network.read(pixels).prediction.outputs);
    perform(server, { type: 'noteNetworkAnswers', activity: activity.id, step, outputs });
  };

  deadline.watch();
  training.open();

  return {
    state,
    async enter(seat) {
      if (broken) return err(reject('busy', 1_000));
      const { decision, durable } = perform(server, { type: 'join', participant: parts.newId(), seat });
      if (!decision.ok) return decision;
      const participant = state.seats.get(seat)!;
      await durable;
      return ok(participant);
    },
    async handle(actor, { id, command }, roundTrip) {
      if (isQuery(command)) {
        const { curve } = training;
        const sources = { state, deck, curve, pictures: parts.pictures, reactions, now: clock.now() };
        const value = answerQuery(command, actor, sources);
        if (command.type === 'react') pulser.touch();
        return { ok: true, value };
      }
      const who = actor.role === 'phone' ? actor.participant : actor.role;
      return replies.once(`${who} ${id}`, () => act(actor, command, roundTrip));
    },
    hear(news) {
      if (broken || ('session' in news && training.resetting)) return;
      if (news.type === 'trainerDown') pulser.trainer = 'down';
      else if (news.type === 'failed') pulser.trainer = 'failed';
      else if (news.type === 'retraining') {
        const { without, step, target } = news;
        pulser.trainer = { without, step, target };
      } else if (news.type === 'trainerUp' || news.type === 'report') pulser.trainer = 'up';
      if (news.type !== 'trainerDown' && news.type !== 'trainerUp') {
        training.hear(news);
        const note = noteOf(news);
        if (note) perform(server, note);
      }
      pulser.touch();
    },
    greeting: (surface, participant) => ({
      view: broadcaster.current(surface),
      mine: participant === null ? null : mineView(state, participant, deck),
      pulse: pulser.current(surface),
    }),
    presenceChanged: () => pulser.touch(),
    networkBytes: (version, form) => training.network.bytes(version, form),
    async close() {
      deadline.stop();
      broadcaster.stop();
      pulser.stop();
      await training.close();
      await lastCommit.catch(() => {});
    },
  };
}

const queries: ReadonlySet<string> = new Set(queryNames);
const isQuery = (command: SessionCommand | Query): command is Query => queries.has(command.type);
const refused = (code: Rejection['code']): Ack => ({ ok: false, ...reject(code, 1_000) });

/** What the log keeps of the trainer's news; null: nothing. */
function noteOf(news: SessionNews): InternalCommand | null {
  if (news.type === 'applied') {
    return { type: 'noteTrainerChange', step: news.step, change: news.change };
  }
  if (news.type !== 'began') return null;
  const { learningRate, batchSize, recipe } = news;
  return { type: 'noteBegan', learningRate, batchSize, recipe };
}
