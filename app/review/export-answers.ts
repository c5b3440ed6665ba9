// All answers that counted, as a file, by round and in order of arrival. Removed people's are not among them.

import { answerText } from '@/app/_components/review/answer-text';
import type { Tx } from '@/lib/db/client';
import { answers } from '@/lib/db/review-answers';
import type { Activity } from '@/lib/deck/activity';
import { type CsvRow, csvHead, csvRows } from './csv';

const columns = [
  'round',
  'slide',
  'question',
  'person',
  'name',
  'answered_at',
  'answer',
  'share_right',
  'points',
  'verdict',
] as const;
const rowsEach = 500;

export async function* answersCsv(
  db: Tx,
  session: string,
  activities: readonly Activity[],
): AsyncGenerator<string> {
  yield csvHead(columns);
  const all = await answers(db, session);
  for (let from = 0; from < all.length; from += rowsEach) {
    yield csvRows(all.slice(from, from + rowsEach).map((given) => row(given, activities)));
  }
}

function row(given: Awaited<ReturnType<typeof answers>>[number], activities: readonly Activity[]): CsvRow {
  const activity = activities.find(({ id }) => given.round.replace(/\.\d+$/, '') === id) ?? null;
  const { round, participant, name, receivedAt, answer, right, points, verdict } = given;
  return [
    round,
    activity?.slide ?? null,
    activity?.prompt ?? null,
    participant,
    name,
    new Date(receivedAt).toISOString(),
    answerText(activity, answer),
    right,
    points,
    verdict,
  ];
}
