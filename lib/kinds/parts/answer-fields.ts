// What the fields of an answer can be. Rejects, never clamps.

import { z } from 'zod';
import { shortText } from '../../short-text/short-text';
import { mostOfLong } from './long-text';

const mostGraphemes = 60;

/** A place in a list of `count`. */
const place = (count: number) =>
  z
    .int()
    .min(0)
    .max(count - 1);

/** Different places in a list of `count`, in any order; none is an answer too. */
const places = (count: number) =>
  z
    .array(place(count))
    .max(count)
    .refine((chosen) => new Set(chosen).size === chosen.length);

/** All the items, each once. */
const arrangement = (items: readonly string[]) =>
  z
    .array(z.string().max(400))
    .length(items.length)
    .refine(
      (arranged) => new Set(arranged).size === items.length && arranged.every((each) => items.includes(each)),
    );

/** The same number of values; null: nothing yet. Something of it must be there. */
const someOf = <T extends z.ZodType>(each: T, count: number) =>
  z
    .array(each.nullable())
    .length(count)
    .refine((values) => values.some((value) => value !== null));

/** All places of a list of `count`, each once. */
const ordering = (count: number) =>
  z
    .array(place(count))
    .length(count)
    .refine((chosen) => new Set(chosen).size === count);

/** Whole numbers, one per place, that come to something and to no more than `total`. */
function portions(count: number, total: number) {
  const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
  return z
    .array(z.int().min(0).max(total))
    .length(count)
    .refine((parts) => sum(parts) > 0 && sum(parts) <= total);
}

export const answerFields = {
  ordering,
  portions,
  /** One place among `among` for each of `count`; null: none yet. */
  placesEach: (count: number, among: number) => someOf(place(among), count),
  /** The same, and no place twice. */
  placesOnceEach: (count: number, among: number) =>
    someOf(place(among), count).refine((chosen) => {
      const taken = chosen.filter((one) => one !== null);
      return new Set(taken).size === taken.length;
    }),
  textsEach: (count: number) => someOf(shortText(mostGraphemes), count),
  wholeEach: (count: number, min: number, max: number) => someOf(z.int().min(min).max(max), count),
  longText: shortText(mostOfLong),
  place,
  places,
  arrangement,
  yesOrNo: z.boolean(),
  number: (min: number, max: number) => z.number().min(min).max(max),
  whole: (min: number, max: number) => z.int().min(min).max(max),
  text: shortText(mostGraphemes),
  texts: (atMost: number) => z.array(shortText(mostGraphemes)).min(1).max(atMost),
  /** One pick per digit; null: not named. */
  picks: (count: number) => z.array(place(10).nullable()).length(count),
  switches: (count: number) => z.array(z.boolean()).length(count),
};

export type AnswerFields = typeof answerFields;
