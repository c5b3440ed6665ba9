// An answer as it came off the wire, checked against the activity that it answers. Rejects, never clamps.

import { z } from 'zod';
import { err, ok, type Result } from '../result';
import type { Flaw } from '../short-text/clean';
import { flawIn } from '../short-text/short-text';
import { type Activity, type Answer, kindOf } from './kinds';
import { answerFields } from './parts/answer-fields';

export function parseAnswer(activity: Activity, value: unknown): Result<Answer, 'badAnswer'> {
  const parsed = schemaFor(activity).safeParse(value);
  return parsed.success ? ok(parsed.data as Answer) : err('badAnswer');
}

/** What in the typed texts of a refused answer can't be taken, if it is that. */
export function flawOfAnswer(activity: Activity, value: unknown): Flaw | undefined {
  const { error } = schemaFor(activity).safeParse(value);
  return error && flawIn(error);
}

/** Making a schema takes far longer than using it, and a thousand phones answer the same activity. */
const schemas = new WeakMap<Activity, z.ZodType>();

function schemaFor(activity: Activity): z.ZodType {
  const known = schemas.get(activity);
  if (known) return known;
  const shape = kindOf(activity.kind).answer(activity, answerFields);
  const schema =
    shape === null
      ? z.never()
      : z.strictObject({ kind: z.literal(activity.kind), ...(shape as z.ZodRawShape) });
  schemas.set(activity, schema);
  return schema;
}
