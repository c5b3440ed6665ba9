// What people type, as a field of a schema: cleaned, and 1 to so many signs long. Too long is refused, never cut.

import { z } from 'zod';
import { cleanText, type Flaw } from './clean';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** UTF-16 units that one grapheme may have on average; bounds the work before it is counted. */
const unitsEach = 7;

export const countGraphemes = (text: string): number => [...graphemes.segment(text)].length;

/** 1 to `most` graphemes. */
export const shortText = (most: number) =>
  z
    .string()
    .max(most * unitsEach)
    .transform((typed, context) => {
      const { text, flaw } = cleanText(typed);
      if (flaw) context.addIssue({ code: 'custom', params: { flaw } });
      return text;
    })
    .refine((text) => text.length > 0 && countGraphemes(text) <= most);

/** What is wrong in a text that `shortText` refused, if it is more than its length. */
export const flawIn = (error: z.ZodError): Flaw | undefined =>
  error.issues.flatMap((issue) => (issue.code === 'custom' ? ((issue.params?.flaw as Flaw) ?? []) : []))[0];
