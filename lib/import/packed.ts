// A deck that comes with its pictures in a zip: which of the files is the deck, and what lies beside it.

import type { Given } from './model';
import { isZip, unzip, type Zip } from './office/zip';

/** A presentation or a workbook is a zip as well, and so is a package of questions. */
const deckName = /\.(md|markdown|mdown|qmd|rmd|txt|gift|aiken|xml|csv|tsv|xlsx|pp[ts][xm]|potx|o[dt]p|pdf)$/i;
const aside =
  /(^|\/)(__MACOSX|node_modules|\.[^/]+)(\/|$)|(^|\/)(readme|license|changelog|contributing|index_|imsmanifest)[^/]*$/i;
const usual = /(^|\/)(slides|presentation|talk|deck|index|main|lecture)\.\w+$/i;

/** The deck in a zip as if it had been given by itself; null where this is none, or none with a deck. */
export function unpacked(given: Given): { readonly deck: Given; readonly others: readonly string[] } | null {
  if (!given.name.toLowerCase().endsWith('.zip') || !isZip(given.bytes)) return null;
  const names: string[] = [];
  const zip = unzip(given.bytes, (name) => {
    names.push(name);
    return !name.endsWith('/') && !aside.test(name);
  });
  if (names.some((name) => /(^|\/)imsmanifest\.xml$/i.test(name))) return null;
  const deck = deckIn(zip);
  if (deck === null) return null;
  const folder = deck.split('/').slice(0, -1);
  const name = deck.split('/').at(-1) ?? deck;
  const others = [...zip.keys()].filter((each) => each !== deck && isDeckAlone(each, folder));
  return { deck: { name, bytes: zip.get(deck)!, beside: (path) => beside(zip, folder, name, path) }, others };
}

/** A deck beside the one that is read; what lies deeper belongs to one of them. */
const isDeckAlone = (name: string, folder: readonly string[]): boolean =>
  deckName.test(name) && name.split('/').slice(0, -1).join('/') === folder.join('/');

/** The usual names first, then what lies highest, then what is longest. */
function deckIn(zip: Zip): string | null {
  const depth = (name: string) => name.split('/').length;
  const all = [...zip.keys()].filter((name) => deckName.test(name));
  const items = all.filter((name) => /\.xml$/i.test(name));
  // Several items of a test belong together.
  if (items.length > 1 && items.length === all.length) return null;
  const [first] = all.sort(
    (a, b) =>
      Number(usual.test(b)) - Number(usual.test(a)) ||
      depth(a) - depth(b) ||
      zip.get(b)!.length - zip.get(a)!.length ||
      (a < b ? -1 : 1),
  );
  return first ?? null;
}

function beside(zip: Zip, folder: readonly string[], name: string, path: string): Uint8Array | null {
  const stem = name.replace(/\.[^.]*$/, '');
  const roots = [[], [stem], ['public'], [stem, 'public'], ['attachments'], [stem, 'attachments']];
  for (const root of roots) {
    const found = zip.get(joined([...folder, ...root], path));
    if (found) return found;
  }
  return null;
}

function joined(folder: readonly string[], path: string): string {
  const parts = [...folder];
  for (const part of path.split(/[/\\]+/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
