// What pages and routes ask the archive thread, and what it answers. The thread finds the answers in `answers.ts`.

import type { DrawingCards, ReviewData, ReviewDrawings } from '@/app/_components/review/review-data';
import { sharedArchive } from '@/lib/archive/shared';
import type { SessionSummary } from '@/lib/db/review-list';
import type { Page } from './cards';
import type { Sheet } from './csv';

export type Asked =
  | { readonly what: 'list'; readonly skip: number; readonly take: number }
  | { readonly what: 'review'; readonly session: string }
  | { readonly what: 'drawings'; readonly session: string }
  | ({ readonly what: 'cards'; readonly session: string } & Page);

export type FileAsked = { readonly session: string; readonly sheet: Sheet } & {
  readonly what: 'digits.csv' | 'digits.json' | 'answers.csv' | 'links.csv';
};

/** Null where there is no such session. */
export type AnswerTo = {
  readonly list: readonly SessionSummary[];
  readonly review: ReviewData | null;
  readonly drawings: ReviewDrawings | null;
  readonly cards: DrawingCards | null;
};

export const ask = <T extends Asked['what']>(question: Extract<Asked, { what: T }>): Promise<AnswerTo[T]> =>
  sharedArchive().ask(question) as Promise<AnswerTo[T]>;
