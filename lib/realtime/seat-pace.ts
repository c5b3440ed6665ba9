// How fast one address gets new seats. A hall is one address and joins within a minute or two, and its phones stay; whoever
// takes seats and leaves them empty is slowed until they are used or given up.

import type { Clock, Millis } from '../clock';
import type { SessionState } from '../session/state';
import { type Bucket, tokenBucket } from './sockets/limits';

type Here = { isHere(participant: string): boolean };

export type SeatPace = {
  /** 0: a new seat may be taken now; otherwise ms until then. */
  wait(address: string, session: Session): Millis;
  /** A seat was taken. */
  took(address: string, session: Session, participant: string): void;
};
type Session = { readonly state: SessionState; readonly room: Here };

/** New seats for one address. */
const hallRate = { perSecond: 30, burst: 200 } as const;
/** The same for one with more idle seats than `mostIdle`. */
const idleRate = { perSecond: 1, burst: 1 } as const;
const mostIdle = 60;
/** ms that a phone may take from its seat to its connection. */
const arriving = 5_000;
/** ms of a connection after which nobody doubts that a person holds it. */
const staying = 10_000;
/** ms between two looks at which seats are doubtful no more. */
const sweep = 2_000;
/** Addresses that are remembered; the oldest are forgotten. */
const mostAddresses = 10_000;

type Guest = Session & {
  readonly quick: Bucket;
  readonly slow: Bucket;
  /** Seats that may have been taken to stand empty. */
  doubtful: string[];
};

export function createSeatPace(clock: Clock): SeatPace {
  const guests = new Map<string, Guest>();
  let sweeping = false;
  const sweepSoon = () => {
    if (sweeping) return;
    sweeping = true;
    clock.after(sweep, () => {
      sweeping = false;
      const now = clock.now();
      for (const guest of guests.values())
        guest.doubtful = guest.doubtful.filter((id) => isDoubtful(id, guest, now));
      if ([...guests.values()].some(({ doubtful }) => doubtful.length > 0)) sweepSoon();
    });
  };
  const guestOf = (address: string, session: Session): Guest => {
    const key = `${session.state.id} ${address}`;
    const known = guests.get(key);
    if (known?.state === session.state) return known;
    const guest = {
      ...session,
      quick: tokenBucket(clock, hallRate.perSecond, hallRate.burst),
      slow: tokenBucket(clock, idleRate.perSecond, idleRate.burst),
      doubtful: [],
    };
    guests.set(key, guest);
    if (guests.size > mostAddresses) guests.delete(guests.keys().next().value!);
    return guest;
  };
  return {
    wait(address, session) {
      const guest = guestOf(address, session);
      return (hasManyIdle(guest, clock.now()) ? guest.slow : guest.quick).take();
    },
    took(address, session, participant) {
      guestOf(address, session).doubtful.push(participant);
      sweepSoon();
    },
  };
}

/** Who stayed for a while, or did anything, is a guest like all others, also when their phone sleeps later. */
function isDoubtful(id: string, { state, room }: Session, now: Millis): boolean {
  const who = state.participants.get(id);
  if (!who || who.acted || who.removed) return false;
  return !(room.isHere(id) && now - who.joinedAt > staying);
}

function hasManyIdle({ state, room, doubtful }: Guest, now: Millis): boolean {
  let idle = 0;
  for (const id of doubtful) {
    const who = state.participants.get(id);
    if (who && !who.acted && !room.isHere(id) && now - who.joinedAt > arriving) idle++;
    if (idle > mostIdle) return true;
  }
  return false;
}
