// The flags of `npm run shots`, checked against the deck.

import { resolve } from 'node:path';
import type { Deck, Slide } from '../../lib/deck/deck';
import { languages, spoken } from '../../lib/words/languages';
import { type Surface, surfaces } from './plan';
import type { Theme } from './screens';

const words = languages[spoken].tools.shots;

export type Wishes = {
  /** In the talk's order. */
  readonly slides: readonly Slide[];
  readonly surfaces: readonly Surface[];
  readonly themes: readonly Theme[];
  readonly fast: boolean;
  readonly out: string;
  readonly people: number;
  readonly strokes: string | null;
  readonly seed: number;
};

type Flags = {
  readonly slides?: string | undefined;
  readonly surface?: string | undefined;
  readonly theme?: string | undefined;
  readonly fast?: boolean | undefined;
  readonly out?: string | undefined;
  readonly people?: string | undefined;
  readonly strokes?: string | undefined;
  readonly seed?: string | undefined;
};

class Mistake extends Error {
  override name = 'Mistake';
}

const themes = ['light', 'dark'] as const;

/** Throws a Mistake for a flag that does not fit. */
export function readWishes(flags: Flags, { slides }: Deck): Wishes {
  const numbers = flags.slides === undefined ? null : new Set(flags.slides.split(',').flatMap(range));
  const missing = [...(numbers ?? [])].find((number) => !slides.some((slide) => slide.number === number));
  if (missing !== undefined) throw new Mistake(words.noSlide(missing, slides.length));
  return {
    slides: numbers ? slides.filter(({ number }) => numbers.has(number)) : slides,
    surfaces: someOf('surface', surfaces, flags.surface),
    themes: someOf('theme', themes, flags.theme),
    fast: flags.fast ?? false,
    out: resolve(flags.out ?? 'shots'),
    people: whole('people', flags.people, 24),
    strokes: flags.strokes === undefined ? null : resolve(flags.strokes),
    seed: whole('seed', flags.seed, 2016),
  };
}

/** "5" or "37-39" */
function range(text: string): number[] {
  const [, from, to = from] = /^\s*(\d{1,3})\s*(?:-\s*(\d{1,3})\s*)?$/.exec(text) ?? [];
  if (from === undefined) throw new Mistake(words.notSlides(text));
  return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => Number(from) + i);
}

function someOf<T extends string>(flag: string, known: readonly T[], text: string | undefined): readonly T[] {
  if (text === undefined) return known;
  const names = text.split(',').map((name) => name.trim());
  const strange = names.find((name) => !known.some((one) => one === name));
  if (strange !== undefined) throw new Mistake(words.unknown(flag, known, strange));
  return known.filter((one) => names.includes(one));
}

function whole(flag: string, text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Mistake(words.notWhole(flag, text ?? ''));
  return number;
}
