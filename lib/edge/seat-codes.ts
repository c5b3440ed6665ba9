// Finds the seat that a code belongs to, among the talks that are open or ended within two days. Codes follow from seats,
// so they are made once per participant and kept in memory.

import type { Clock, Millis } from '../clock';
import type { Db } from '../db/client';
import { countSeats, seatsJoinedSince } from '../db/seats';
import { sessionsSince } from '../db/sessions';
import { seatCode } from '../identity/seat-code';
import type { Seat } from '../identity/seats';
import type { Secret } from '../identity/secret';

type Known = { readonly seats: Map<string, Seat>; until: Millis };

/** As long as a seat's cookie lives. */
const keeps: Millis = 2 * 86_400_000;

/** `code` as seatCode writes it. Null for any that no participant has. */
export type FindSeat = (code: string) => Promise<Seat | null>;

export function createSeatFinder(parts: { db: Db; secret: Secret; clock: Clock }): FindSeat {
  const { db, secret, clock } = parts;
  let sessions = new Map<string, Known>();

  const learn = async (session: string, known: Known) => {
    const count = await countSeats(db, session);
    if (known.seats.size < count) await learnSince(session, known, known.until);
    // A clock that was set back: somebody joined later at an earlier time.
    if (known.seats.size < count) await learnSince(session, known, 0);
  };
  const learnSince = async (session: string, known: Known, since: Millis) => {
    for (const { seatHash, joinedAt } of await seatsJoinedSince(db, session, since)) {
      const seat = { session, seatHash };
      known.seats.set(seatCode(secret, seat), seat);
      known.until = Math.max(known.until, joinedAt);
    }
  };

  return async (code) => {
    const recent = await sessionsSince(db, clock.now() - keeps);
    sessions = new Map(recent.map((id) => [id, sessions.get(id) ?? { seats: new Map(), until: 0 }]));
    for (const [session, known] of sessions) {
      await learn(session, known);
      const seat = known.seats.get(code);
      if (seat) return seat;
    }
    return null;
  };
}
