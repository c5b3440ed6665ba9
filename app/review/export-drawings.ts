// All drawings of a session as a file, piece by piece, in order of arrival, without those of removed participants.

import type { Tx } from '@/lib/db/client';
import { exportDrawings } from '@/lib/db/review';
import { languages, spoken } from '@/lib/words/languages';
import { csvHead, csvRows, type Sheet } from './csv';
import type { Readable } from './read-review';
import type { Tell } from './readings';

const columns = [
  'id',
  'person',
  'name',
  'team',
  'drawn_at',
  'slide',
  'round',
  'asked',
  'read_on_arrival',
  'read_in_the_end',
  'mini_batches_on_arrival',
  'verdict',
  'doubt',
  'pixels',
] as const;

const untold: Tell = () => {};

/** `pixels` is one cell of 784 grey values, 0–255, by rows. */
export async function* drawingsCsv(
  db: Tx,
  session: string,
  all: Readable,
  { sheet = 'comma', tell = untold }: { readonly sheet?: Sheet; readonly tell?: Tell } = {},
): AsyncGenerator<string> {
  const now = finalReadings(all);
  let done = 0;
  yield csvHead(columns, sheet);
  for await (const page of exportDrawings(db, session)) {
    yield csvRows(
      page.map((digit) => [
        digit.id,
        digit.participant,
        languages[spoken].names.of(digit.name),
        all.teams[digit.team ?? -1] ?? null,
        new Date(digit.at).toISOString(),
        digit.slide,
        digit.round,
        digit.label,
        digit.guess,
        now.get(digit.id) ?? null,
        digit.predictedAtStep,
        digit.verdict,
        digit.doubt,
        digit.pixels.join(' '),
      ]),
      sheet,
    );
    done += page.length;
    tell({ done, of: all.drawings.length });
  }
}

/** An array of objects, with strokes ([[[x, y], …], …], 0–1023) and the ten outputs on arrival besides. */
export async function* drawingsJson(
  db: Tx,
  session: string,
  all: Readable,
  tell: Tell = untold,
): AsyncGenerator<string> {
  const now = finalReadings(all);
  let done = 0;
  let between = '[\n';
  for await (const page of exportDrawings(db, session)) {
    const lines = page.map(({ participant, team, at, label, guess, pixels, strokes, ...digit }) =>
      JSON.stringify({
        ...digit,
        name: languages[spoken].names.of(digit.name),
        person: participant,
        team: all.teams[team ?? -1] ?? null,
        drawnAt: new Date(at).toISOString(),
        asked: label,
        readOnArrival: guess,
        readInTheEnd: now.get(digit.id) ?? null,
        strokes: JSON.parse(strokes),
        pixels: [...pixels],
      }),
    );
    yield between + lines.join(',\n');
    between = ',\n';
    done += page.length;
    tell({ done, of: all.drawings.length });
  }
  yield between === '[\n' ? '[]\n' : '\n]\n';
}

/** Empty where nothing was trained: there is no end then. */
function finalReadings({ drawings, readings }: Readable): ReadonlyMap<string, number> {
  if (readings.step === null) return new Map();
  return new Map(drawings.map(({ id }, i) => [id, readings.all[i]!.now]));
}
