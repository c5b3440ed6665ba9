// A page of the review's wall: which drawings match, and their pixels.

import { type DrawingFilter, matches } from '@/app/_components/review/drawings/readings';
import { cardsEach, type DrawingCards } from '@/app/_components/review/review-data';
import type { Tx } from '@/lib/db/client';
import { people } from '@/lib/db/review';
import { drawingPixels } from '@/lib/db/review-room';
import { packBytes } from '@/lib/digits/wire';
import { languages, spoken } from '@/lib/words/languages';
import type { Readable } from './read-review';

const write = languages[spoken].names.of;

export type Page = { readonly filter: DrawingFilter; readonly from: number };

export async function readCards(
  db: Tx,
  session: string,
  { drawings, readings }: Readable,
  { filter, from }: Page,
): Promise<DrawingCards> {
  const found = drawings.flatMap((digit, i) => {
    const reading = readings.all[i]!;
    return matches(filter, reading) ? [{ ...digit, ...reading }] : [];
  });
  const page = found.slice(from, from + cardsEach);
  const drawn = await drawingPixels(
    db,
    session,
    page.map(({ id }) => id),
  );
  const pixels = new Map(drawn.map((row) => [row.id, row.pixels]));
  const names = new Map((await people(db, session)).map(({ id, name }) => [id, name]));
  const cards = page.map(({ id, participant, label, guess, now, doubt, verdict }) => ({
    id,
    label,
    guess,
    now,
    name: write(names.get(participant) ?? ''),
    apart: doubt && { doubt, verdict },
    pixels: packBytes(pixels.get(id) ?? new Uint8Array(784)),
  }));
  return { total: found.length, cards };
}
