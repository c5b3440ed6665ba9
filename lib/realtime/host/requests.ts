// Answers clients: a command is performed at most once, and its answer waits for the commit; a query is answered from
// memory.

import type { Clock } from '../../clock';
import type { Disk } from '../../db/disk';
import type { Deck } from '../../deck/deck';
import { type Ack, type AckValue, isQuery, type Request } from '../../protocol/message';
import { err, ok, type Result } from '../../result';
import type { Actor, SessionCommand } from '../../session/command';
import type { Sight } from '../../session/decide/context';
import { type Rejection, reject } from '../../session/rejection';
import type { SessionState } from '../../session/state';
import { askedOfNetwork } from '../../session/view/comparison';
import { searchOf } from '../../session/view/search';
import type { Attended } from './attendance';
import type { Drafts } from './drafts';
import type { DrawingLane } from './drawing-lane';
import type { InkSources } from './ink';
import type { Load } from './load';
import type { Pictures } from './pictures';
import { answerQuery } from './queries';
import type { Reactions } from './reactions';
import { createReplies } from './replies';
import type { Perform } from './session-core';
import type { SessionTraining } from './session-training';

export type RequestParts = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly clock: Clock;
  readonly training: SessionTraining;
  readonly pictures: Pictures;
  readonly reactions: Reactions;
  readonly drafts: Drafts;
  readonly attended: Attended;
  /** An id for a new participant. */
  readonly newId: () => string;
  readonly perform: Perform;
  readonly storedInk: InkSources['storedInk'];
  readonly drawings: DrawingLane;
  readonly load: Pick<Load, 'sheds'>;
  readonly disk: Pick<Disk, 'fault'>;
  readonly isBroken: () => boolean;
  readonly isHere: (participant: string) => boolean;
};

export type Requests = {
  enter(seat: string): Promise<Result<string, Rejection>>;
  handle(actor: Actor, request: Request, roundTrip: number): Promise<Ack>;
};

const server: Actor = { role: 'server' };
const notStored = reject('notStored', 2_000);

export function createRequests(parts: RequestParts): Requests {
  const { state, clock, perform } = parts;
  const replies = createReplies();
  /** Commits of seats that are not on the disk yet. */
  const joining = new Map<string, Promise<void>>();
  return {
    async enter(seat) {
      if (parts.isBroken()) return err(reject('busy', 1_000));
      if (parts.disk.fault && !state.seats.has(seat)) return err(notStored);
      const { decision, durable } = perform(server, { type: 'join', participant: parts.newId(), seat });
      if (!decision.ok) return decision;
      const participant = state.seats.get(seat)!;
      if (decision.value.length > 0) {
        joining.set(seat, durable);
        const forget = () => joining.delete(seat);
        durable.then(forget, forget);
      }
      // Who is back needs no new commit, and gets in while nothing can be stored.
      await joining.get(seat);
      return ok(participant);
    },
    async handle(actor, { id, command }, roundTrip) {
      if (isQuery(command)) {
        const preview = command.type === 'ink' && actor.role === 'phone';
        if (preview && parts.load.sheds('previews')) return { ok: false, ...reject('busy', 2_000) };
        const sources = { ...parts, curve: parts.training.curve, now: clock.now() };
        return { ok: true, value: await answerQuery(command, actor, sources) };
      }
      const who = actor.role === 'phone' ? actor.participant : actor.role;
      return replies.once(`${who} ${id}`, () => act(parts, actor, command, roundTrip));
    },
  };
}

async function act(
  parts: RequestParts,
  actor: Actor,
  command: SessionCommand,
  roundTrip: number,
): Promise<Ack> {
  if (command.type !== 'draw' || parts.state.drawings.has(command.digit))
    return perform(parts, actor, command, { roundTrip });
  const refusal = refusalOf(parts, actor) ?? parts.drawings.refusal();
  if (refusal) return { ok: false, ...refusal };
  return parts.drawings.take(command.strokes, (sight) =>
    perform(parts, actor, command, { roundTrip, sight }),
  );
}

/** Nothing can be stored at present. */
function refusalOf({ isBroken, disk }: RequestParts, actor: Actor): Rejection | null {
  if (isBroken()) return reject('busy', 1_000);
  // The presenter's slides are shown all the same; they are stored, and acknowledged, when that is possible again.
  return disk.fault && actor.role === 'phone' ? notStored : null;
}

async function perform(
  parts: RequestParts,
  actor: Actor,
  command: SessionCommand,
  facts: { readonly roundTrip: number; readonly sight?: Sight },
): Promise<Ack> {
  const refusal = refusalOf(parts, actor);
  if (refusal) return { ok: false, ...refusal };
  const { decision, durable } = parts.perform(actor, command, facts);
  if (!decision.ok) return { ok: false, ...decision.error };
  parts.drafts.note(actor, command);
  // Before another command changes it.
  const value = resultOf(parts, actor, command);
  if (command.type === 'goTo') askNetwork(parts);
  await durable;
  return { ok: true, value };
}

/** The value that a success carries. */
function resultOf(
  { state, deck }: RequestParts,
  actor: Actor,
  command: SessionCommand,
): AckValue[keyof AckValue] | null {
  if (command.type === 'draw') {
    const { id, prediction, predictedAtStep: step } = state.drawings.get(command.digit)!;
    return { digit: id, guess: prediction.digit, outputs: prediction.outputs, step };
  }
  const searches = command.type === 'stepBall' || command.type === 'turnDial';
  if (!searches || actor.role !== 'phone') return null;
  return searchOf(state.rounds.get(command.round)!, state.participants.get(actor.participant)!, deck);
}

/** At the build that compares the room with the network, the newest network answers what the room answered. */
function askNetwork({ state, deck, training, pictures, perform }: RequestParts): void {
  const asked = askedOfNetwork(state, deck);
  const digits = asked?.places.flatMap((place) => pictures(place) ?? []) ?? [];
  if (!asked || digits.length < asked.places.length) return;
  const { step } = training.network.newest;
  const outputs = digits.map((pixels) => training.network.read(pixels).prediction.outputs);
  perform(server, { type: 'noteNetworkAnswers', activity: asked.id, step, outputs });
}
