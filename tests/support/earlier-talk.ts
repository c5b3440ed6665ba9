// A talk that was recorded before the trainer's changes had one event: a data folder with real training in it, in which
// drawings joined and left, a participant was removed, another deleted their drawings, the judge halved the learning rate
// and set it back, the cost ran away, the thread crashed, and the network got new weights. The state that the Nudge of
// that day had folded it to stands beside it, with the field names of today, without pixels and strokes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** Puts the talk's database into an empty data folder. */
export function unpackEarlierTalk(folder: string): void {
  writeFileSync(join(folder, 'nudge.db'), gunzipSync(readFileSync(join(fixtures, 'earlier-talk.db.gz'))));
}

/** The state as JSON: maps are objects, sets are lists. */
export const earlierState = () => JSON.parse(readFileSync(join(fixtures, 'earlier-talk.state.json'), 'utf8'));
