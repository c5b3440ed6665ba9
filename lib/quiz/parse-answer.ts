// An answer as it came off the wire, checked against the activity it answers. Rejects, never clamps.

import { z } from 'zod';
import type { Activity } from '../deck/activity';
import type { Answer } from '../kinds/answer';
import { err, ok, type Result } from '../result';
import { shortText as textOf } from './short-text';

export function parseAnswer(activity: Activity, value: unknown): Result<Answer, 'badAnswer'> {
  const parsed = schemaFor(activity).safeParse(value);
  return parsed.success ? ok(parsed.data) : err('badAnswer');
}

/** Making a schema takes far longer than using it, and a thousand phones answer the same activity. */
const schemas = new WeakMap<Activity, z.ZodType<Answer>>();

function schemaFor(activity: Activity): z.ZodType<Answer> {
  const known = schemas.get(activity);
  if (known) return known;
  const schema = makeSchema(activity);
  schemas.set(activity, schema);
  return schema;
}

function makeSchema(activity: Activity): z.ZodType<Answer> {
  const { kind } = activity;
  switch (kind) {
    case 'choice':
      return z.strictObject({ kind: z.literal(kind), option: index(activity.options.length) });
    case 'vote':
      return z.strictObject({ kind: z.literal(kind), option: index(activity.options.length) });
    case 'choices':
      return z.strictObject({ kind: z.literal(kind), options: subset(activity.options.length) });
    case 'true-false':
      return z.strictObject({ kind: z.literal(kind), value: z.boolean() });
    case 'number':
      return z.strictObject({ kind: z.literal(kind), value: z.number().min(activity.min).max(activity.max) });
    case 'order':
      return z.strictObject({ kind: z.literal(kind), items: arrangement(activity.items) });
    case 'text':
      return z.strictObject({ kind: z.literal(kind), text: shortText });
    case 'words':
      return z.strictObject({ kind: z.literal(kind), words: z.array(shortText).min(1).max(activity.atMost) });
    case 'scale':
      return z.strictObject({ kind: z.literal(kind), value: z.int().min(1).max(5) });
    case 'digit-pick':
      return z.strictObject({
        kind: z.literal(kind),
        picks: z.array(index(10).nullable()).length(activity.digits.length),
      });
    case 'toggles':
      return z.strictObject({
        kind: z.literal(kind),
        on: z.array(z.boolean()).length(activity.labels.length),
      });
    // A search is made of steps and tries, a drawing is no answer: each has a command of its own.
    case 'guess':
    case 'descend':
    case 'draw':
      return z.never();
  }
}

/** At most 60 graphemes. */
const shortText = textOf(60);

const index = (count: number) =>
  z
    .int()
    .min(0)
    .max(count - 1);

/** Different options, in any order; none is an answer too. */
const subset = (count: number) =>
  z
    .array(index(count))
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
