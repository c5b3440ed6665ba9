// Answers clients: a command is performed at most once, and its answer waits for the commit; a query is answered from
// memory.

import type { Clock } from '../../clock';
import type { Disk } from '../../db/disk';
import type { Deck } from '../../deck/deck';
import { doubt } from '../../digits/doubt';
import { rasterise } from '../../digits/rasterise';
import type { Reference } from '../../digits/reference';
import type { Strokes } from '../../digits/stroke';
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
import type { LiveNetwork } from './live-network';
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
  /** Absent where nothing is held apart for its label. */
  readonly reference?: Reference | undefined;
  readonly pictures: Pictures;
  readonly reactions: Reactions;
  readonly drafts: Drafts;
  readonly attended: Attended;
  /** An id for a new participant. */
  readonly newId: () => string;
  readonly perform: Perform;
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
        const sources = { ...parts, curve: parts.training.curve, now: clock.now() };
        return { ok: true, value: answerQuery(command, actor, sources) };
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
  const { state, training, perform } = parts;
  if (parts.isBroken()) return { ok: false, ...reject('busy', 1_000) };
  // The presenter's slides are shown all the same; they are stored, and acknowledged, when that is possible again.
  if (parts.disk.fault && actor.role === 'phone') return { ok: false, ...notStored };
  const isNew = command.type === 'draw' && !state.drawings.has(command.digit);
  const sight = isNew ? see(command.strokes, training.network, parts.reference) : null;
  const { decision, durable } = perform(actor, command, { roundTrip, ...(sight && { sight }) });
  if (!decision.ok) return { ok: false, ...decision.error };
  parts.drafts.note(actor, command);
  // Before another command changes it.
  const value = resultOf(parts, actor, command);
  if (command.type === 'goTo') askNetwork(parts);
  await durable;
  return { ok: true, value };
}

/** The server's own pixels of a drawing, and what the newest network and the reference network read in them. */
function see(strokes: Strokes, network: LiveNetwork, reference?: Reference): Sight {
  const pixels = rasterise(strokes);
  return {
    pixels,
    ...network.read(pixels),
    doubt: doubt(strokes, pixels),
    reference: reference?.(pixels) ?? null,
  };
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
