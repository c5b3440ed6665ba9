// An answer as it came off the wire, checked against the activity it answers. Rejects, never clamps.

import { z } from 'zod';
import type { Activity } from '../deck/activity';
import { err, ok, type Result } from '../result';
import type { Answer } from './answer';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;

const shortText = z
  .string()
  .max(400)
  .transform((text) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim())
  .refine((text) => text.length > 0 && !controls.test(text) && [...graphemes.segment(text)].length <= 60);

const unit = z.number().min(0).max(1);

export function parseAnswer(activity: Activity, value: unknown): Result<Answer, 'badAnswer'> {
  const parsed = schemaOf(activity).safeParse(value);
  return parsed.success ? ok(parsed.data as Answer) : err('badAnswer');
}

function schemaOf(activity: Activity): z.ZodType {
  switch (activity.kind) {
    case 'choice':
    case 'vote':
      return answer(activity.kind, { option: index(activity.options.length) });
    case 'choices':
      return answer('choices', { options: subset(activity.options.length) });
    case 'true-false':
      return answer('true-false', { value: z.boolean() });
    case 'number':
      return answer('number', { value: z.number().min(activity.min).max(activity.max) });
    case 'order':
      return orderOf(activity.items);
    case 'text':
      return answer('text', { text: shortText });
    case 'words':
      return answer('words', { words: z.array(shortText).min(1).max(activity.atMost) });
    case 'scale':
      return answer('scale', { value: z.int().min(1).max(5) });
    case 'digit-pick':
      return answer('digit-pick', { picks: z.array(index(10).nullable()).length(activity.digits.length) });
    case 'guess':
      return answer('guess', {
        tried: z.array(z.number().min(activity.min).max(activity.max)).min(1).max(200),
      });
    case 'descend':
      return answer('descend', {
        path: z
          .array(z.tuple([unit, unit]))
          .min(1)
          .max(activity.stepsEach + 1),
      });
    case 'toggles':
      return answer('toggles', { on: z.array(z.boolean()).length(activity.labels.length) });
    case 'draw':
      return z.never();
  }
}

/** A phone knows the items but not their right places: it sends `{kind, items}` and places are found here. */
const orderOf = (items: readonly string[]) =>
  z
    .strictObject({ kind: z.literal('order'), items: z.array(z.string().max(400)).length(items.length) })
    .transform(({ kind, items: arranged }) => ({ kind, order: arranged.map((item) => items.indexOf(item)) }))
    .refine(({ order }) => !order.includes(-1) && new Set(order).size === items.length);

const answer = (kind: string, shape: z.ZodRawShape) => z.strictObject({ kind: z.literal(kind), ...shape });
const index = (count: number) =>
  z
    .int()
    .min(0)
    .max(count - 1);
const subset = (count: number) =>
  z
    .array(index(count))
    .max(count)
    .refine((chosen) => new Set(chosen).size === chosen.length);
