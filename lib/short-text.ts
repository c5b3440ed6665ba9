// What people type: folded, trimmed, nothing invisible. Too long is refused, never cut.

import { z } from 'zod';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;
/** UTF-16 units that one grapheme may have on average; bounds the work before it is counted. */
const unitsEach = 7;

/** 1 to `most` graphemes after NFKC. */
export const shortText = (most: number) =>
  z
    .string()
    .max(most * unitsEach)
    .transform((text) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim())
    .refine((text) => text.length > 0 && !unseen.test(text) && [...graphemes.segment(text)].length <= most);
