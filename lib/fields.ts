// The kinds of value an attribute of a directive can have. Every message says what was expected.

import { z } from 'zod';

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

/** Numbers with spaces between: "3 1 -20". */
export function numbers(min: number, max: number, atMost: number) {
  return numbersIn(
    min,
    max,
    atMost,
    `expected 1 to ${atMost} numbers from ${min} to ${max} with spaces between`,
  );
}

/** Places in MNIST's test set, from 0: "247 447". */
export function testDigits(atMost: number) {
  const error = `expected 1 to ${atMost} whole numbers from 0 to 9999 with spaces between`;
  return numbersIn(0, 9999, atMost, error).refine((values) => values.every(Number.isInteger), { error });
}

/** What digits are: "7 2 1". */
export function digitLabels(atMost: number) {
  const error = `expected 1 to ${atMost} digits from 0 to 9 with spaces between`;
  return numbersIn(0, 9, atMost, error).refine((values) => values.every(Number.isInteger), { error });
}

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
