// Whether a connection that looks whole still carries anything. The server says something every few seconds and answers what
// it is asked; where either is overdue, it is asked, and without an answer the connection is dead. All limits grow with the
// round trip that was measured. No sockets here.

import type { Clock, Millis } from '../clock';

export type LifeParts = {
  /** Its time never jumps. */
  readonly clock: Clock;
  /** Asks the server for a sign of life; false where none came within this time. Never throws. */
  readonly ask: (within: Millis) => Promise<boolean>;
  /** Something is overdue, or came after all. */
  readonly onDoubt: (doubtful: boolean) => void;
  readonly onDead: () => void;
};

export type Life = {
  /** A connection is there, its first answer took `trip` ms, and the server says something every `beat` ms. */
  readonly begin: (trip: Millis, beat: Millis) => void;
  /** It is gone. */
  readonly end: () => void;
  /** Anything came. */
  readonly heard: () => void;
  /** Something was sent that has an answer; the result is to be called when that has come. */
  readonly sent: () => () => void;
  /** Looks at once: after a sleep, or when the network came or went. */
  readonly wake: () => void;
  /** The quickest of the last five, ms; 0 before the first. */
  readonly roundTrip: () => Millis;
};

const remembered = 5;
/** ms and round trips after which something is overdue, and after which its absence means death. */
const overdue = { silence: [1_000, 2], answer: [700, 2], doubt: [500, 1.5] } as const;
const patience = { silence: [1_400, 3], answer: [3_500, 3], sleep: [1_900, 3] } as const;
const moment: Millis = 100;
/** Looks per time of silence that is borne. */
const looks = 4;

export function createLife(parts: LifeParts): Life {
  const { clock } = parts;
  const trips = createTrips();
  const asker = createAsker(parts, trips);
  let silentLooks = 0;
  let cancelLook = () => {};
  const watch = (beat: Millis) => {
    cancelLook = clock.after((beat + trips.limit(overdue.silence)) / looks, () => {
      silentLooks += 1;
      if (silentLooks >= looks) void asker.check('silence');
      watch(beat);
    });
  };
  return {
    begin(trip, beat) {
      trips.note(trip);
      asker.renew(true);
      silentLooks = 0;
      cancelLook();
      watch(beat);
    },
    end() {
      asker.renew(false);
      cancelLook();
    },
    heard() {
      silentLooks = 0;
      asker.heard();
    },
    sent: () =>
      clock.after(
        trips.limit(overdue.answer),
        asker.ofThisConnection(() => void asker.check('answer')),
      ),
    wake: () => void asker.check('sleep'),
    roundTrip: trips.quickest,
  };
}

function createTrips() {
  const trips: Millis[] = [];
  const quickest = () => (trips.length === 0 ? 0 : Math.min(...trips));
  return {
    quickest,
    /** So many ms, and so many round trips. */
    limit: ([least, times]: readonly [Millis, number]) => Math.max(least, times * quickest()),
    note(trip: Millis) {
      trips.push(trip);
      if (trips.length > remembered) trips.shift();
    },
  };
}

type Trips = ReturnType<typeof createTrips>;

/** Asks for one sign of life at a time. */
function createAsker({ clock, ask, onDoubt, onDead }: LifeParts, trips: Trips) {
  let connection = 0;
  /** Also while there is no connection to ask. */
  let asking = true;
  /** Since the server was asked. */
  let heard = false;
  const ofThisConnection = (task: () => void) => {
    const mine = connection;
    return () => mine === connection && task();
  };
  return {
    ofThisConnection,
    heard() {
      heard = true;
    },
    /** Another connection, or none. */
    renew(there: boolean) {
      connection += 1;
      asking = !there;
    },
    async check(why: keyof typeof patience) {
      if (asking) return;
      asking = true;
      heard = false;
      const calm = clock.after(
        trips.limit(overdue.doubt),
        ofThisConnection(() => onDoubt(true)),
      );
      const conclude = ofThisConnection(() => {
        asking = false;
        if (alive) onDoubt(false);
        else onDead();
      });
      const alive = await signOf({ clock, ask }, trips, why, () => heard);
      calm();
      conclude();
    },
  };
}

/** An answer; where it is silence that was odd, anything that came, a moment later: a device that was busy or slept reads it then. */
async function signOf(
  { clock, ask }: Pick<LifeParts, 'clock' | 'ask'>,
  trips: Trips,
  why: keyof typeof patience,
  heard: () => boolean,
): Promise<boolean> {
  const askedAt = clock.now();
  const answered = await ask(trips.limit(patience[why]));
  if (answered) trips.note(clock.now() - askedAt);
  if (answered || why === 'answer') return answered;
  return new Promise((tell) => clock.after(moment, () => tell(heard())));
}
