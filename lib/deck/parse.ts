// Markdown → Deck. Reports every mistake that it can find, with its line, not only the first. docs/DECKS.md describes the
// language.

import { isWarning, type Mistake } from '../mistakes';
import { err, ok, type Result } from '../result';
import type { Deck, DeckProblem, Slide } from './deck';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { maxDeckBytes, maxSlides, maxSteps, tooMuch } from './limits';
import { looks } from './look/looks';
import { deckFoot, deckTheme, nameFont } from './look/read-theme';
import { type SlideFoot, tokensOn } from './look/theme';
import { hint } from './nearest';
import { deckBackground } from './pictures/background';
import { type Piece, type Pieces, type Rules, splitDeck } from './pieces/split';
import { type NamedFile, openScope, type Reading, type Scope } from './scope';
import { type ReadSlide, readSlide } from './slide';
import { missingReferences, referencesIn } from './text/references';

/** What a deck's source holds, and everything that is to be said about it, in the order of its lines. */
export type CheckedDeck = {
  /** null where there are mistakes. */
  readonly deck: Deck | null;
  /** Mistakes and warnings; see `isWarning`. */
  readonly problems: readonly DeckProblem[];
  /** Pictures and clips beside the deck, each time they are named. Nothing of them was read. */
  readonly files: readonly NamedFile[];
};

/** `file` is the name that problems carry; nothing is read from it. */
export function checkDeck(source: string, file: string): CheckedDeck {
  const problems: DeckProblem[] = [];
  const files: NamedFile[] = [];
  const read = readDeck(source, { file, problems, kept: false, files });
  return read.ok
    ? { deck: read.value, problems: inOrder(problems), files }
    : { deck: null, problems: read.error, files };
}

/** The error has the deck's warnings as well. */
export const parseDeck = (source: string, file: string): Result<Deck, DeckProblem[]> =>
  readDeck(source, { file, problems: [], kept: false });

/** A deck that was parsed before and kept with its sessions; see `Scope.kept`. `rules` are those by which it was given. */
export const parseKeptDeck = (
  source: string,
  file: string,
  rules: 'kept' | 'earlier' = 'earlier',
): Result<Deck, DeckProblem[]> => readDeck(source, { file, problems: [], kept: true }, rules);

/** The pieces of a deck that is neither too large nor empty. */
function divided(source: string, { file, problems }: Reading, rules: Rules): Result<Pieces, DeckProblem[]> {
  const refuse = (line: number, mistake: Mistake) => err([...problems, { file, line, mistake }]);
  if (new TextEncoder().encode(source).length > maxDeckBytes) return refuse(1, { code: 'deckTooLarge' });
  const pieces = splitDeck(source, rules);
  if (!pieces.ok) return refuse(1, pieces.error);
  const { slides, open } = pieces.value;
  problems.push(...open.map((fault) => ({ file, ...fault })));
  if (slides.length === 0) return refuse(1, { code: 'noSlides' });
  if (slides.length <= maxSlides) return pieces as Result<Pieces, never>;
  const extra = slides[maxSlides]?.line ?? 1;
  return refuse(extra, { code: 'tooManySlides', most: maxSlides, found: slides.length });
}

function readDeck(source: string, reading: Reading, rules: Rules = 'present'): Result<Deck, DeckProblem[]> {
  const { file, problems } = reading;
  const pieces = divided(source, reading, rules);
  if (!pieces.ok) return pieces;
  const { front, slides } = pieces.value;
  const talk = readFrontMatter(front, file, problems);
  const foot = talk && deckFoot(talk, front, reading);
  if (talk) nameFont(talk, front, reading);
  const forSlides = { ...reading, ...settingsOf(talk, front, reading) };
  const references = referencesIn(slides);
  const read = slides.flatMap((piece, index) => {
    const scope = openScope(piece.text, piece.line, forSlides);
    const found = readGuarded(index + 1, scope, missingReferences(piece.text, references));
    return found ? [{ ...found, scope }] : [];
  });
  for (const { slide, scope } of read) {
    if (slide.steps > maxSteps)
      scope.report(1, { code: 'tooManyBuilds', most: maxSteps, found: slide.steps });
  }
  checkIds(read);
  if (!talk || problems.some(({ mistake }) => !isWarning(mistake))) return err(inOrder(problems));

  const timed = shareMinutes(read, talk.minutes ?? null);
  const minutes = talk.minutes ?? timed.reduce((sum, slide) => sum + slide.minutes, 0);
  const { title, subtitle, leaderboard, network, teams: names, 'teams-by': by = 'choice' } = talk;
  const teams = names && { teams: { names, by } };
  return ok({
    title,
    subtitle,
    minutes,
    leaderboard,
    ...teams,
    network,
    ...dressed(timed, read, talk, foot),
  });
}

function dressed(
  slides: readonly Slide[],
  read: readonly ReadSlide[],
  talk: FrontMatter,
  foot: SlideFoot | null,
) {
  const theme = deckTheme(talk);
  const own = slides.map((slide, place) => {
    const paper = read[place]?.paper ?? null;
    return {
      ...slide,
      ...(foot && { foot }),
      ...(paper && { paper: tokensOn(paper, theme ?? looks.squared) }),
    };
  });
  return { ...(theme && { theme }), slides: own };
}

/** What the front matter says of every slide. */
const settingsOf = (talk: FrontMatter | null, front: Piece | null, reading: Reading) => ({
  lang: talk?.lang ?? null,
  background: talk && deckBackground(talk, front, reading),
});

const inOrder = (problems: readonly DeckProblem[]): DeckProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);

/** null if the slide is too large, or nested more deeply than the stack allows. */
function readGuarded(number: number, scope: Scope, elsewhere: string): ReadSlide | null {
  const refusal = tooMuch(scope.source);
  try {
    if (refusal === null) return readSlide(number, scope, elsewhere);
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
  }
  scope.report(1, refusal ?? { code: 'nestedTooDeeply' });
  return null;
}

type Scoped = ReadSlide & { readonly scope: Scope };

/** Ids must be unique in a deck, and a widget must name an activity that exists, of a kind that it can show. */
function checkIds(read: readonly Scoped[]): void {
  const first = new Map<string, number>();
  const kinds = new Map(read.flatMap(({ slide }) => slide.activities.map(({ id, kind }) => [id, kind])));
  for (const { activityNodes, slide, scope } of read) {
    for (const { id, node } of activityNodes) {
      const taken = first.get(id);
      if (taken === undefined) first.set(id, slide.number);
      else scope.report(node, { code: 'idTaken', id, slide: taken });
    }
  }
  for (const { scope } of read) {
    for (const { id, kind, at } of scope.named) {
      if (!first.has(id)) scope.report(at, { code: 'noActivity', id, ...hint(id, [...first.keys()]) });
      const found = kinds.get(id);
      if (found && kind && found !== kind && !scope.kept)
        scope.report(at, { code: 'wrongKind', id, kind, found });
    }
  }
}

/** Slides that name no minutes share what is left of the talk's `minutes`; without those they take one minute each. */
function shareMinutes(read: readonly ReadSlide[], whole: number | null): Slide[] {
  const said = read.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const silent = read.filter(({ minutes }) => minutes === null).length;
  const share = whole === null ? 1 : Math.max(0, whole - said) / silent;
  return read.map(({ slide, minutes }) => ({ ...slide, minutes: minutes ?? share }));
}
