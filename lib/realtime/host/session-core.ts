// The only writer of a session. Every command goes the same way, without a pause in between: `decide` reads the state,
// its events are folded into the state, then they are appended to the journal. The event loop is the lock: every event has
// its place before the next command is looked at. Knows no sockets, views or trainer.

import type { Clock } from '../../clock';
import type { Deck } from '../../deck/deck';
import type { Actor, InternalCommand, SessionCommand } from '../../session/command';
import type { Decision, DecisionContext } from '../../session/decide/context';
import { decide } from '../../session/decide/decide';
import type { Recorded, SessionEvent } from '../../session/event';
import { evolve } from '../../session/evolve';
import type { SessionState } from '../../session/state';

export type CoreParts = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly clock: Pick<Clock, 'now'>;
  readonly seatLimit: number;
  /** See `DecisionContext`. */
  readonly isHere: (participant: string) => boolean;
  /** See `DecisionContext`. */
  readonly written: (name: string) => string;
  /** See `DecisionContext`. */
  readonly handingIn: NonNullable<DecisionContext['handingIn']>;
  /** See `DecisionContext`. */
  readonly drafts: NonNullable<DecisionContext['drafts']>;
  /** See `DecisionContext`. */
  readonly chance: () => number;
  /** Resolves once the events are committed; a rejection means that they may not be. */
  readonly append: (events: readonly Recorded[]) => Promise<void>;
  /** Called once: memory and database may differ, so the session must be loaded again. */
  readonly onBroken: (error: unknown) => void;
};

/** `durable` settles with the commit that the answer has to wait for. */
export type Performed = { readonly decision: Decision; readonly durable: Promise<void> };

export type Perform = (
  actor: Actor,
  command: SessionCommand | InternalCommand,
  facts?: Pick<DecisionContext, 'sight' | 'roundTrip'>,
) => Performed;

export type SessionCore = {
  readonly perform: Perform;
  /** Nothing more may be performed: the session waits to be loaded again. */
  readonly broken: boolean;
  /** Resolves when the last commit is settled, whatever came of it. */
  settled(): Promise<void>;
};

export function sessionCore({
  state,
  deck,
  clock,
  seatLimit,
  isHere,
  written,
  ...parts
}: CoreParts): SessionCore {
  let lastCommit: Promise<void> = Promise.resolve();
  let broken = false;

  const breakDown = (error: unknown) => {
    if (broken) return;
    broken = true;
    parts.onBroken(error);
  };
  const foldAndAppend = (events: readonly SessionEvent[], at: number): Promise<void> => {
    try {
      return parts.append(foldAll(state, events, at));
    } catch (error) {
      breakDown(error);
      throw error;
    }
  };
  return {
    perform(actor, command, facts = {}) {
      const now = clock.now();
      const { handingIn, drafts } = parts;
      const own = { actor, now, deck, seatLimit, isHere, written, handingIn, drafts };
      const context = { ...own, chance: parts.chance(), ...facts };
      const decision = decide(state, command, context);
      if (decision.ok && decision.value.length > 0) {
        lastCommit = foldAndAppend(decision.value, now);
        lastCommit.catch(breakDown);
      }
      // A command that changes nothing may repeat one whose commit is still on its way: it waits for that.
      return { decision, durable: lastCommit };
    },
    get broken() {
      return broken;
    },
    settled: () => lastCommit.catch(() => {}),
  };
}

function foldAll(state: SessionState, events: readonly SessionEvent[], at: number): Recorded[] {
  return events.map((event) => {
    const recorded = { seq: state.seq + 1, at, event };
    evolve(state, recorded);
    return recorded;
  });
}
