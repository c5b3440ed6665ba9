// One session in memory, for everybody who looks at it: takes requests and the trainer's news, shows what changed at
// once, and greets who comes. The core alone decides and writes; an answer waits for its commit, a view does not.

import type { NetworkForm } from '../../protocol/addresses';
import type { Ack, Pulse, Request } from '../../protocol/message';
import type { Result } from '../../result';
import type { Actor, InternalCommand, SessionCommand } from '../../session/command';
import { nextDeadline } from '../../session/decide/round';
import type { SessionEvent } from '../../session/event';
import type { Rejection } from '../../session/rejection';
import { roundOnSlide } from '../../session/rounds';
import type { SessionState } from '../../session/state';
import { mineView } from '../../session/view/views';
import type { JoinFacts, MineView, View } from '../../session/view-types';
import type { TrainerNews } from '../../training/messages';
import type { Audience, Surface } from '../audience';
import { type Broadcaster, createBroadcaster } from './broadcaster';
import { concerned } from './concerns';
import { createDeadline } from './deadline';
import { hearNews } from './news';
import { createPulser } from './pulse';
import { createReactions } from './reactions';
import { createRequests, type RequestParts } from './requests';
import { type CoreParts, type Perform, sessionCore } from './session-core';

export type HostParts = CoreParts &
  Pick<RequestParts, 'pictures' | 'newId' | 'training' | 'clock'> & {
    readonly join: JoinFacts;
    readonly audience: Audience;
  };

export type SessionHost = {
  readonly state: Readonly<SessionState>;
  /** The participant of a seat, who joins if need be; resolves when that is committed. */
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
  /** Stops all timers, then waits for the last commit. */
  close(): Promise<void>;
};

const server: Actor = { role: 'server' };

export function sessionHost(parts: HostParts): SessionHost {
  const { state, deck, clock, audience, training } = parts;
  const core = sessionCore(parts);
  const broadcaster = createBroadcaster(parts);
  const reactions = createReactions(state, clock);
  const pulser = createPulser({ state, deck, audience, clock, training, reactions });

  const perform: Perform = (actor, command, facts) => {
    const roundBefore = roundOnSlide(state)?.id;
    const done = core.perform(actor, command, facts);
    const events = done.decision.ok ? done.decision.value : [];
    if (events.length === 0) return done;
    done.durable.then(
      () => training.committed(events),
      () => {},
    );
    deadline.watch();
    training.folded(events);
    show({ broadcaster, audience, state }, events, isUrgent(actor, command));
    if (roundOnSlide(state)?.id !== roundBefore) broadcaster.mine('everybody');
    pulser.touch();
    return done;
  };
  const deadline = createDeadline(
    clock,
    () => nextDeadline(state, deck),
    () => perform(server, { type: 'timeIsUp' }),
  );
  const requests = createRequests({ ...parts, reactions, perform, isBroken: () => core.broken });

  deadline.watch();
  training.open();

  return {
    state,
    enter: requests.enter,
    async handle(actor, request, roundTrip) {
      const ack = await requests.handle(actor, request, roundTrip);
      if (request.command.type === 'react') pulser.touch();
      return ack;
    },
    hear(news) {
      if (!core.broken) hearNews(news, { training, pulser, perform: (note) => perform(server, note) });
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
      await core.settled();
    },
  };
}

/** What the server does on its own although everybody is waiting for it. */
const awaited: ReadonlySet<string> = new Set<InternalCommand['type']>(['timeIsUp', 'noteNetworkAnswers']);

const isUrgent = (actor: Actor, { type }: SessionCommand | InternalCommand): boolean =>
  actor.role === 'presenter' || awaited.has(type);

type Showing = {
  readonly broadcaster: Broadcaster;
  readonly audience: Audience;
  readonly state: SessionState;
};

/** To all surfaces, and to the phones whose own view changed. */
function show(
  { broadcaster, audience, state }: Showing,
  events: readonly SessionEvent[],
  urgent: boolean,
): void {
  if (urgent) broadcaster.changedNow();
  else broadcaster.changedSoon();
  for (const event of events) {
    broadcaster.mine(concerned(event, state));
    if (event.type === 'participantRemoved') audience.dismiss(event.participant, 'removed');
  }
}
