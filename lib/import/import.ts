// A deck from elsewhere → a deck of Nudge's, its pictures, and what could not be kept.

import { err, ok, type Result } from '../result';
import type { Read } from './formats/format';
import { type Format, type FormatName, findFormat, formats } from './formats/formats';
import type { ImportedDeck } from './imported-deck';
import { type Given, type Loss, type Refusal, Refused } from './model';
import { isOwn, ownDeck } from './own';
import { unpacked } from './packed';
import { Pictures, sinkOf } from './pictures';
import { writeDeck } from './write';

const mostBytes = 200_000_000;
const mostText = 5_000_000;

/** `from` names the format; without it, content and name tell. */
export async function importDeck(
  file: Given,
  from: FormatName | null = null,
): Promise<Result<ImportedDeck, Refusal>> {
  let given = file;
  try {
    if (given.bytes.length > mostBytes) throw new Refused({ code: 'tooLarge', text: given.name });
    const found = from === null ? unpacked(file) : null;
    given = found?.deck ?? file;
    if (given.bytes.length === 0) throw new Refused({ code: 'empty', text: given.name });
    const format = from ?? findFormat(given);
    if (format === null) throw new Refused({ code: 'unknownFormat', text: given.name });
    const kind = formats[format];
    if (!kind.binary && given.bytes.length > mostText)
      throw new Refused({ code: 'tooLarge', text: given.name });
    const made = from === null && isOwn(given) ? ownDeck(given) : null;
    const read = made ?? { source: given.name, format, ...(await deckOf(given, kind.read)) };
    return ok({ ...read, losses: [...besides(found?.others ?? []), ...read.losses] });
  } catch (fault) {
    if (fault instanceof Refused) return err(fault.refusal);
    // A file that nests more deeply than the stack allows.
    if (fault instanceof RangeError) return err({ code: 'broken', text: given.name });
    throw fault;
  }
}

const besides = (others: readonly string[]): Loss[] =>
  others.length === 0 ? [] : [{ slide: null, line: null, code: 'others', text: others.join(', ') }];

async function deckOf(given: Given, read: Format['read']) {
  const { deck, losses, pictures } = await readWhole(given, read);
  if (deck.slides.length === 0) throw new Refused({ code: 'noSlides', text: given.name });
  const title = deck.title || titleOf(given.name);
  const written = writeDeck({ ...deck, title, pictures: pictures.all, losses });
  return {
    decks: written.decks,
    pictures: pictures.all,
    losses: inOrder(written.losses),
    slides: deck.slides.length,
  };
}

/** What is no whole picture is known only when it was found: then all is read again without it. */
async function readWhole(
  given: Given,
  read: Format['read'],
  faulty: readonly Uint8Array[] = [],
): Promise<{ deck: Read; losses: Loss[]; pictures: Pictures }> {
  const losses: Loss[] = [];
  const pictures = new Pictures(given, faulty);
  const deck = await read(given, sinkOf(pictures, losses));
  const found = await pictures.notWhole();
  return found.length > 0 && faulty.length === 0 ? readWhole(given, read, found) : { deck, losses, pictures };
}

/** `my_talk-2.md` → "my talk 2" */
const titleOf = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .replace(/[-_.]+/g, ' ')
    .trim() || name;

const inOrder = (losses: readonly Loss[]): Loss[] =>
  [...losses].sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || (a.line ?? 0) - (b.line ?? 0));
