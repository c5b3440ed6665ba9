// One session in memory, for everybody who looks at it: answers requests, hears the trainer's news, shows what changed, and
// greets newcomers. Only the core decides and writes. An answer waits for its commit; a view does not.

import type { NetworkForm } from '../../protocol/addresses';
import type { Ack, Pulse, Request } from '../../protocol/message';
import type { Reader } from '../../reading/reader';
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
import type { SessionClock } from '../session-clock';
import { createAttendance } from './attendance';
import { type Broadcaster, createBroadcaster } from './broadcaster';
import { concerned } from './concerns';
import { createDeadline, type Deadline } from './deadline';
import { createDrafts } from './drafts';
import { createDrawingLane } from './drawing-lane';
import { createHandingIn } from './handing-in';
import type { Load } from './load';
import { hearNews } from './news';
import { createPulser, type Pulser } from './pulse';
import { createReactions } from './reactions';
import { createRequests, type RequestParts, type Requests } from './requests';
import { type CoreParts, type Perform, type SessionCore, sessionCore } from './session-core';

export type HostParts = Omit<CoreParts, 'handingIn' | 'drafts' | 'isHere'> &
  Pick<RequestParts, 'pictures' | 'newId' | 'training' | 'disk' | 'storedInk'> & {
    readonly clock: SessionClock;
    readonly join: JoinFacts;
    readonly audience: Audience;
    readonly reader: Reader;
    readonly load: Load;
    /** When the state has all pixels: until then nothing trains. Null: it has. */
    readonly inkRead: Promise<void> | null;
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
  /** Nothing can be stored, or everything again. */
  diskChanged(): void;
  /** More or less is shed. */
  loadChanged(): void;
  /** One of the last versions of the network; see LiveNetwork. */
  networkBytes(version: number, form: NetworkForm): Uint8Array | null;
  /** Stops all timers, then waits for the last commit. */
  close(): Promise<void>;
};

const server: Actor = { role: 'server' };

export const sessionHost = (parts: HostParts): SessionHost => new Host(parts);

class Host implements SessionHost {
  readonly state: SessionState;
  readonly #core: SessionCore;
  readonly #broadcaster: Broadcaster;
  readonly #pulser: Pulser;
  readonly #deadline: Deadline;
  readonly #requests: Requests;
  readonly #handingIn: CoreParts['handingIn'];

  constructor(private readonly parts: HostParts) {
    const { state, deck, clock } = parts;
    const reactions = createReactions(state, clock);
    this.state = state;
    const isHere = (participant: string) => parts.audience.isHere(participant);
    const drafts = createDrafts(state, deck);
    this.#handingIn = createHandingIn(parts.audience, clock);
    this.#core = sessionCore({ ...parts, isHere, handingIn: this.#handingIn, drafts: drafts.of });
    const attended = createAttendance(state, parts.audience);
    this.#broadcaster = createBroadcaster({ ...parts, attended });
    this.#pulser = createPulser({ ...parts, reactions, attended });
    this.#deadline = createDeadline(
      clock,
      () => nextDeadline(state, deck, this.#handingIn),
      () => this.#perform(server, { type: 'timeIsUp' }),
    );
    const isBroken = () => this.#core.broken;
    const drawings = createDrawingLane({ ...parts, network: parts.training.network });
    this.#requests = createRequests({
      ...{ ...parts, drawings, reactions, drafts, attended, isHere, isBroken },
      perform: this.#perform,
    });
    this.#deadline.watch();
    this.#openTraining();
  }

  #openTraining(): void {
    const { inkRead, training, onBroken } = this.parts;
    if (inkRead) inkRead.then(() => training.open(), onBroken);
    else training.open();
  }

  enter(seat: string): Promise<Result<string, Rejection>> {
    return this.#requests.enter(seat);
  }

  async handle(actor: Actor, request: Request, roundTrip: number): Promise<Ack> {
    const ack = await this.#requests.handle(actor, request, roundTrip);
    if (request.command.type === 'react') this.#pulser.touch();
    return ack;
  }

  hear(news: TrainerNews): void {
    const { training } = this.parts;
    const perform = (note: InternalCommand) => this.#perform(server, note);
    if (!this.#core.broken) hearNews(news, { training, pulser: this.#pulser, perform });
  }

  greeting(surface: Surface, participant: string | null) {
    return {
      view: this.#broadcaster.current(surface),
      mine: participant === null ? null : mineView(this.state, participant, this.parts.deck),
      pulse: this.#pulser.current(surface),
    };
  }

  presenceChanged(): void {
    this.#pulser.touch();
  }

  diskChanged(): void {
    this.#pulser.touch();
  }

  loadChanged(): void {
    this.parts.training.pause(this.parts.load.sheds('training'));
    this.#pulser.touch();
  }

  networkBytes(version: number, form: NetworkForm): Uint8Array | null {
    return this.parts.training.network.bytes(version, form);
  }

  async close(): Promise<void> {
    this.parts.clock.stop();
    this.#deadline.stop();
    this.#broadcaster.stop();
    this.#pulser.stop();
    await this.parts.training.close();
    await this.#core.settled();
  }

  /** Performs a command through the core and tells everybody whom its events concern. */
  readonly #perform: Perform = (actor, command, facts) => {
    const { state, deck, clock, training } = this.parts;
    if (nextDeadline(state, deck) === null) clock.catchUp();
    const roundBefore = roundOnSlide(state)?.id;
    const done = this.#core.perform(actor, command, facts);
    const events = done.decision.ok ? done.decision.value : [];
    if (events.length === 0) return done;
    done.durable.then(
      () => training.committed(events),
      () => {},
    );
    this.#deadline.watch();
    training.folded(events);
    this.#show(events, isUrgent(actor, command));
    if (roundOnSlide(state)?.id !== roundBefore) this.#broadcaster.mine('everybody');
    this.#pulser.touch();
    return done;
  };

  /** To all surfaces, and to the phones whose own view changed. */
  #show(events: readonly SessionEvent[], urgent: boolean): void {
    if (urgent) this.#broadcaster.changedNow();
    else this.#broadcaster.changedSoon();
    for (const event of events) {
      this.#broadcaster.mine(concerned(event, this.state));
      if (event.type === 'participantRemoved') this.parts.audience.dismiss(event.participant, 'removed');
    }
  }
}

/** Commands of the server itself that everybody waits for. */
const awaited: ReadonlySet<string> = new Set<InternalCommand['type']>(['timeIsUp', 'noteNetworkAnswers']);

const isUrgent = (actor: Actor, { type }: SessionCommand | InternalCommand): boolean =>
  actor.role === 'presenter' || awaited.has(type);
