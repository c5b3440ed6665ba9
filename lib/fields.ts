// The kinds of value that an attribute of a directive can have. Every mistake says what was expected.

import { z } from 'zod';
import { asMessage, type Mistake } from './mistakes';

/** The attributes of a directive, and what is made of them. */
export type AttributeSchema = z.ZodObject | z.ZodPipe<z.ZodObject, z.ZodTransform>;

export const attributeNames = (schema: AttributeSchema): readonly string[] =>
  Object.keys((schema instanceof z.ZodPipe ? schema.in : schema).shape);

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export const number = (min: number, max: number) => decimalIn(min, max, { code: 'number', min, max });

export const whole = (min: number, max: number) => {
  const mistake = { code: 'whole', min, max } as const;
  return decimalIn(min, max, mistake).refine(Number.isInteger, asMessage(mistake));
};

function decimalIn(min: number, max: number, mistake: Mistake) {
  const error = asMessage(mistake);
  return z
    .string(error)
    .regex(decimal, error)
    .transform(Number)
    .refine((value) => value >= min && value <= max, error);
}

/** Numbers with spaces between them: "3 1 -20". */
export function numbers(min: number, max: number, atMost: number) {
  return numbersIn(min, max, atMost, { code: 'numbers', min, max, atMost });
}

/** Whole numbers with spaces between them: "4 5 3". */
export function wholes(min: number, max: number, [atLeast, atMost]: readonly [number, number]) {
  const mistake = { code: 'wholes', min, max, atLeast, atMost } as const;
  return numbersIn(min, max, atMost, mistake).refine(
    (values) => values.length >= atLeast && values.every(Number.isInteger),
    asMessage(mistake),
  );
}

/** Places in MNIST's test set, from 0: "247 447". */
export const testDigits = (atMost: number) => wholes(0, 9999, [1, atMost]);

function numbersIn(min: number, max: number, atMost: number, mistake: Mistake) {
  const error = asMessage(mistake);
  return z
    .string(error)
    .transform((text) => text.trim().split(/\s+/))
    .refine((parts) => parts.length <= atMost && parts.every((part) => decimal.test(part)), error)
    .transform((parts) => parts.map(Number))
    .refine((values) => values.every((value) => value >= min && value <= max), error);
}

export function oneOf<const T extends readonly [string, ...string[]]>(...names: T) {
  return z.enum(names, asMessage({ code: 'oneOf', names }));
}

/** Written as a bare name, `live`, or as `live=true`. */
export const flag = z
  .enum(['', 'true', 'false'], asMessage({ code: 'flag' }))
  .transform((value) => value !== 'false');

export function text(atMost: number) {
  const error = asMessage({ code: 'characters', atLeast: 1, atMost });
  return z.string(error).trim().min(1, error).max(atMost, error);
}

const idError = asMessage({ code: 'id' });
export const id = z.string(idError).regex(/^[A-Za-z][\w-]{0,39}$/, idError);

/** By attribute: what is wrong with it beside the others; null if nothing is. */
type Rules<T> = { readonly [K in keyof T & string]?: (all: T) => Mistake | null };

/** For `superRefine`: checks the attributes of one directive against each other. */
export const together =
  <T extends object>(rules: Rules<T>) =>
  (all: T, context: z.core.$RefinementCtx<T>): void => {
    for (const name of Object.keys(rules) as (keyof T & string)[]) {
      const mistake = rules[name]?.(all) ?? null;
      if (mistake) context.addIssue({ code: 'custom', path: [name], message: asMessage(mistake) });
    }
  };

/** What the kinds of activity read: handed to them, so that screens which load a kind load no zod. */
export const kindFields = { number, whole, wholes, oneOf, text, testDigits };
export type KindFields = typeof kindFields;
