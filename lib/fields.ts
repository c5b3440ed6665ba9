// The kinds of value an attribute of a directive can have. Every message says what was expected.

import { z } from 'zod';

/** The attributes of a directive, and what is made of them. */
export type AttributeSchema = z.ZodObject | z.ZodPipe<z.ZodObject, z.ZodTransform>;

export const attributeNames = (schema: AttributeSchema): readonly string[] =>
  Object.keys((schema instanceof z.ZodPipe ? schema.in : schema).shape);

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export const number = (min: number, max: number) =>
  decimalIn(min, max, `expected a number from ${min} to ${max}`);

export const whole = (min: number, max: number) => {
  const error = `expected a whole number from ${min} to ${max}`;
  return decimalIn(min, max, error).refine(Number.isInteger, { error });
};

const decimalIn = (min: number, max: number, error: string) =>
  z
    .string(error)
    .regex(decimal, error)
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });

/** Numbers with spaces between them: "3 1 -20". */
export function numbers(min: number, max: number, atMost: number) {
  return numbersIn(
    min,
    max,
    atMost,
    `expected 1 to ${atMost} numbers from ${min} to ${max} with spaces between`,
  );
}

/** Whole numbers with spaces between them: "4 5 3". */
export function wholes(min: number, max: number, [atLeast, atMost]: readonly [number, number]) {
  const error = `expected ${atLeast} to ${atMost} whole numbers from ${min} to ${max} with spaces between`;
  return numbersIn(min, max, atMost, error).refine(
    (values) => values.length >= atLeast && values.every(Number.isInteger),
    { error },
  );
}

/** Places in MNIST's test set, from 0: "247 447". */
export const testDigits = (atMost: number) => wholes(0, 9999, [1, atMost]);

const numbersIn = (min: number, max: number, atMost: number, error: string) =>
  z
    .string(error)
    .transform((text) => text.trim().split(/\s+/))
    .refine((parts) => parts.length <= atMost && parts.every((part) => decimal.test(part)), { error })
    .transform((parts) => parts.map(Number))
    .refine((values) => values.every((value) => value >= min && value <= max), { error });

export function oneOf<const T extends readonly [string, ...string[]]>(...names: T) {
  return z.enum(names, { error: `expected one of ${names.join(', ')}` });
}

/** Written as a bare name, `live`, or as `live=true`. */
export const flag = z
  .enum(['', 'true', 'false'], { error: 'expected true or false' })
  .transform((value) => value !== 'false');

export function text(atMost: number) {
  const error = `expected 1 to ${atMost} characters`;
  return z.string(error).trim().min(1, error).max(atMost, error);
}

const idError = 'expected a name of letters, digits, - and _ that begins with a letter, at most 40';
export const id = z.string(idError).regex(/^[A-Za-z][\w-]{0,39}$/, idError);

/** By attribute: what is wrong with it beside the others, as what was expected; null where nothing is. */
type Rules<T> = { readonly [K in keyof T & string]?: (all: T) => string | null };

/** For `superRefine`: holds attributes of one directive against each other. */
export const together =
  <T extends object>(rules: Rules<T>) =>
  (all: T, context: z.core.$RefinementCtx<T>): void => {
    for (const name of Object.keys(rules) as (keyof T & string)[]) {
      const message = rules[name]?.(all) ?? null;
      if (message !== null) context.addIssue({ code: 'custom', path: [name], message });
    }
  };
