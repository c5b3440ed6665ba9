// All answers that counted, as a file, by round and in order of arrival. Removed people's are not among them.

import type { Tx } from '@/lib/db/client';
import { answers } from '@/lib/db/review-answers';
import type { Deck } from '@/lib/deck/deck';
import type { Activity } from '@/lib/kinds/kinds';
import { answerText } from '@/lib/quiz/answer-text';
import { languages, spoken } from '@/lib/words/languages';
import { type CsvRow, csvHead, csvRows, type Sheet } from './csv';

const columns = [
  'round',
  'slide',
  'question',
  'person',
  'name',
  'team',
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
  { slides, teams }: Deck,
  sheet: Sheet = 'comma',
): AsyncGenerator<string> {
  yield csvHead(columns, sheet);
  const activities = slides.flatMap((slide) => slide.activities);
  const all = await answers(db, session);
  for (let from = 0; from < all.length; from += rowsEach) {
    yield csvRows(
      all.slice(from, from + rowsEach).map((given) => row(given, activities, teams?.names ?? [])),
      sheet,
    );
  }
}

function row(
  given: Awaited<ReturnType<typeof answers>>[number],
  activities: readonly Activity[],
  teams: readonly string[],
): CsvRow {
  const activity = activities.find(({ id }) => given.round.replace(/\.\d+$/, '') === id) ?? null;
  const { round, participant, name, team, receivedAt, answer, right, points, verdict } = given;
  return [
    round,
    activity?.slide ?? null,
    activity?.prompt ?? null,
    participant,
    languages[spoken].names.of(name),
    teams[team ?? -1] ?? null,
    new Date(receivedAt).toISOString(),
    answerText(activity, answer),
    right,
    points,
    verdict,
  ];
}
