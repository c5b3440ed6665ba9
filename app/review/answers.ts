// The answers of the archive thread: reviews, pages of the wall and files, out of the database.

import { everyDrawing } from '@/app/_components/review/drawings/readings';
import type { ReviewDrawings } from '@/app/_components/review/review-data';
import type { Question } from '@/lib/archive/messages';
import type { Answers, Work } from '@/lib/archive/serve';
import type { Tx } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { sessionSummaries } from '@/lib/db/review-list';
import { findSession } from '@/lib/db/sessions';
import { languages, spoken } from '@/lib/words/languages';
import { readCards } from './cards';
import { answersCsv } from './export-answers';
import { drawingsCsv, drawingsJson } from './export-drawings';
import { linksCsv } from './export-links';
import type { AnswerTo, Asked, FileAsked } from './questions';
import { readDrawings, readReadings, readReview } from './read-review';

export const reviewAnswers = (db: Tx): Answers => ({
  answer: (question, work) => answer(db, question as Asked, work),
  file: (question, work) => file(db, question as FileAsked & Question, work),
});

function answer(db: Tx, asked: Asked, work: Work): Promise<AnswerTo[Asked['what']]> {
  switch (asked.what) {
    case 'list':
      return sessionSummaries(db, asked);
    case 'review':
      return readReview(db, asked.session, languages[spoken].review);
    case 'drawings':
      return drawings(db, asked.session, work);
    case 'cards':
      return cards(db, asked, work);
  }
}

async function drawings(db: Tx, session: string, { tell }: Work): Promise<ReviewDrawings | null> {
  const read = await readDrawings(db, session, tell);
  if (!read) return null;
  const { all, facts, right } = read;
  return { facts, right, first: await readCards(db, session, all, { filter: everyDrawing, from: 0 }) };
}

async function cards(db: Tx, { session, ...page }: Extract<Asked, { what: 'cards' }>, { tell }: Work) {
  const all = await readReadings(db, session, tell);
  return all && readCards(db, session, all, page);
}

async function* file(db: Tx, { what, session, sheet }: FileAsked, work: Work): AsyncGenerator<string> {
  if (what === 'answers.csv' || what === 'links.csv') {
    const found = await findSession(db, session);
    if (!found) return;
    const deck = await keptDeck(db, found.deck);
    yield* (what === 'answers.csv' ? answersCsv : linksCsv)(db, session, deck, sheet);
    return;
  }
  const all = await readReadings(db, session, work.tell);
  if (!all || work.isStopped()) return;
  if (what === 'digits.csv') yield* drawingsCsv(db, session, all, { sheet, tell: work.tell });
  else yield* drawingsJson(db, session, all, work.tell);
}
