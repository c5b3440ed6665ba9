// Where the words of a cloud stand: the commonest first and in the middle, none over another, each at its old place as
// long as it fits there. The same words and places give the same cloud. Pure; sizes are pixels of the canvas.

export type CloudWord = { readonly text: string; readonly count: number };

export type PlacedWord = CloudWord & {
  /** The middle of its box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of its letters. */
  readonly size: number;
};

export type Cloud = {
  readonly placed: readonly PlacedWord[];
  /** Words for which there was no room. */
  readonly left: number;
};

type Box = { readonly width: number; readonly height: number };
type Spot = { readonly x: number; readonly y: number };

/** Nothing on the stage is smaller. */
const smallest = 28;
/** Of one participant's word, before it is fitted; a word that n people sent grows with the root of n. */
const single = 44;
const largest = 170;
/** Tried one after another until every word has found room. */
const scales = [1.7, 1.4, 1.15, 1, 0.85, 0.75, 0.64];
/** Between two words, with the paper that each is marked on while it is new. */
const gap = 26;
/** Where there is no room for that. */
const leastGap = 16;
/** Paper around the cloud, while there is enough of it: a module. */
const margin = 36;
/** No cloud fills more of its box than this. */
const fullest = 0.7;
/** Letters need this much height. */
const leading = 1.16;
/** The number beside a word that several people sent. */
const figure = { size: 28, letter: 18, gap: 8 };

/** `widthOf` measures a text at a letter size of 1; `before` are the places of an earlier cloud. */
export function layoutCloud(
  words: readonly CloudWord[],
  box: Box,
  widthOf: (text: string) => number,
  before: ReadonlyMap<string, Spot> = new Map(),
): Cloud {
  for (const scale of scales) {
    const sized = words.map((word) => sizeOf(word, widthOf, scale));
    const last = scale === scales.at(-1);
    if (!last && areaOf(sized) > fullest * box.width * box.height) continue;
    const cloud = placeAll(sized, box, before, last);
    if (cloud) return cloud;
  }
  return { placed: [], left: words.length };
}

export const numberWidth = (count: number): number =>
  count > 1 ? figure.gap + figure.letter * String(count).length : 0;

type SizedWord = Omit<PlacedWord, 'x' | 'y'>;

function sizeOf(word: CloudWord, widthOf: (text: string) => number, scale: number): SizedWord {
  const size = Math.max(smallest, Math.round(scale * Math.min(largest, single * Math.sqrt(word.count))));
  const width = widthOf(word.text) * size + numberWidth(word.count);
  return { ...word, size, width, height: size * leading };
}

const areaOf = (words: readonly SizedWord[]): number =>
  words.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap / 2), 0);

/** Null where a word finds no room, unless that is the last try. */
function placeAll(
  sized: readonly SizedWord[],
  box: Box,
  before: ReadonlyMap<string, Spot>,
  last: boolean,
): Cloud | null {
  const placed: PlacedWord[] = [];
  const isFree = (one: PlacedWord) =>
    inside(one, box, last ? 0 : margin) &&
    !placed.some((other) => overlap(one, other, last ? leastGap : gap));
  const put = (word: SizedWord, spots: Iterable<Spot>): boolean => {
    for (const spot of spots) {
      const one = { ...word, x: spot.x, y: spot.y };
      if (!isFree(one)) continue;
      placed.push(one);
      return true;
    }
    return false;
  };
  // Who has a place keeps it; only then newcomers and those who grew too large for theirs look for one.
  const homeless = sized.filter((word) => {
    const spot = before.get(word.text);
    return !(spot && put(word, [spot]));
  });
  let left = 0;
  for (const word of homeless) {
    if (put(word, spiral(box, hash(word.text))) || (last && put(word, lines(box, word)))) continue;
    if (!last) return null;
    left++;
  }
  return { placed, left };
}

const inside = ({ x, y, width, height }: PlacedWord, box: Box, edge: number): boolean =>
  x - width / 2 >= edge &&
  x + width / 2 <= box.width - edge &&
  y - height / 2 >= edge &&
  y + height / 2 <= box.height - edge;

const overlap = (a: PlacedWord, b: PlacedWord, apart: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + apart &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + apart / 2;

/** From the middle outwards, as wide as the box; every word begins in its own direction. */
function* spiral(box: Box, seed: number): Generator<Spot> {
  const turn = (seed / 2 ** 32) * 2 * Math.PI;
  const steps = 900;
  for (let i = 0; i < steps; i++) {
    const share = Math.sqrt(i / steps);
    const angle = turn + i * 0.35;
    yield {
      x: Math.round(box.width / 2 + share * (box.width / 2) * Math.cos(angle)),
      y: Math.round(box.height / 2 + share * (box.height / 2) * Math.sin(angle)),
    };
  }
}

/** The last resort: line by line, wherever there is a hole. */
function* lines(box: Box, { width, height }: SizedWord): Generator<Spot> {
  for (let y = height / 2; y <= box.height - height / 2; y += 12)
    for (let x = width / 2; x <= box.width - width / 2; x += 20) yield { x: Math.round(x), y: Math.round(y) };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
