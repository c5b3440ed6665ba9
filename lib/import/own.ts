// A deck that is Nudge's already: it stays as it is, with the files that it names.

import { checkDeck } from '../deck/parse';
import { sniff } from '../files/sniff';
import { decoded } from './formats/format';
import type { ImportedDeck } from './imported-deck';
import type { Given, Picture } from './model';

/** A line that only Nudge's decks have: `::step`, `::slide{layout=wide}`, `:::choice[…]`. */
const mark = /^(::[a-z][a-z-]*(\{.*\}|\[.*\](\{.*\})?)?|:::[a-z][a-z-]*\[.*\](\{.*\})?)[ \t]*$/m;

export const isOwn = (given: Given): boolean =>
  /\.(md|markdown)$/i.test(given.name) && mark.test(decoded(given));

/** What is wrong with it is told by whoever checks it. */
export function ownDeck(given: Given): ImportedDeck {
  const text = decoded(given);
  const { deck, files } = checkDeck(text, given.name);
  const pictures = [...new Set(files.map(({ path }) => path))].flatMap((path): Picture[] => {
    const bytes = /^[\w][\w./ -]*$/.test(path) && !path.includes('..') ? given.beside(path) : null;
    return bytes && sniff(bytes) ? [{ name: path, bytes }] : [];
  });
  return {
    source: given.name,
    format: 'nudge',
    decks: [text],
    pictures,
    losses: [],
    slides: deck?.slides.length ?? 0,
  };
}
