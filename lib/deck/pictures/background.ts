// The picture behind a slide.

import type { Picture } from '../../picture';
import { colourOf } from '../look/colours';
import { unreadablePaper } from '../look/theme';
import type { Piece } from '../pieces/split';
import { type At, openScope, type Reading, type Scope } from '../scope';
import { mediumOf } from './names';
import { readBare } from './read';

type Said = {
  readonly background?: string | undefined;
  readonly focus?: readonly [number, number] | undefined;
};

/** The colour that is named in place of a picture; null where none is, or no words could be read on it. */
export function paperOf({ background }: Said, at: At | number, scope: Scope): string | null {
  const colour = background === undefined || mediumOf(background) !== null ? null : colourOf(background);
  const weak = colour === null ? null : unreadablePaper(colour);
  if (weak) scope.report(at, { code: 'tooWeak', ...weak });
  return weak ? null : colour;
}

/** Null where there is none. What the slide says goes before what the deck says; `none` leaves the deck's out. */
export function backgroundOf({ background, focus }: Said, at: At | number, scope: Scope): Picture | null {
  if (background === undefined) return scope.background;
  if (background === 'none' || (mediumOf(background) === null && colourOf(background) !== null)) return null;
  const picture = readBare(background, typeof at === 'number' ? {} : at, scope);
  return picture && { ...picture, ...(focus && { focus }) };
}

/** What the front matter says. */
export function deckBackground(
  { background }: { readonly background?: string | undefined },
  front: Piece | null,
  reading: Reading,
): Picture | null {
  if (background === undefined || front === null) return null;
  const place = front.text.split('\n').findIndex((line) => line.startsWith('background:'));
  return readBare(background, {}, openScope('', front.line + Math.max(0, place), reading));
}
