// A process that appends drawings until it is killed, and prints the id of each that was acknowledged.
// Works for one session; goes on where the log ends.

import { writeSync } from 'node:fs';
import { systemClock } from '../../lib/clock';
import { createJournal } from '../../lib/db/journal';
import { loadEvents } from '../../lib/db/load';
import { openData } from '../../lib/db/open';
import type { SessionEvent } from '../../lib/session/event';
import { evolve } from '../../lib/session/evolve';
import { initialState } from '../../lib/session/initial';

const [folder = '', migrations = '', session = '', life = ''] = process.argv.slice(2);
const opened = await openData(folder, migrations);
if (!opened.ok) throw new Error(opened.error.why);
const { db } = opened.value;
const journal = createJournal(db, systemClock);
const state = initialState(session, { seed: 1, createdAt: 0 });
for (const recorded of await loadEvents(db, session)) evolve(state, recorded);

const append = (event: SessionEvent) => {
  const recorded = { seq: state.seq + 1, at: systemClock.now(), event };
  evolve(state, recorded);
  return journal.append({ session, recorded: [recorded], state });
};

const draw = async (digit: string) => {
  await append({
    type: 'digitDrawn',
    digit,
    participant: 'ada',
    round: 'draw.1',
    label: 4,
    slide: 5,
    strokes: JSON.stringify([[[digit.length, 7]]]),
    pixels: new Uint8Array(784).fill(digit.length),
    prediction: { digit: 4, outputs: Array.from({ length: 10 }, () => 0.1) },
    predictedAtStep: 0,
    doubt: null,
  });
  writeSync(1, `${digit}\n`);
};

/** Thirty people who send the next drawing when the last was acknowledged. */
for (let person = 0; person < 30; person++) {
  void (async () => {
    for (let i = 0; ; i++) await draw(`${life}.${person}.${i}`);
  })();
}
