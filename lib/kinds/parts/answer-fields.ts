// What the fields of an answer can be. Rejects, never clamps.

import { z } from 'zod';
import { shortText } from '../../short-text/short-text';

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

export const answerFields = {
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
