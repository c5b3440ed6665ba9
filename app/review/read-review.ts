// One session's review out of the database: rows in, what the page draws out.

import { noticeablyEased } from '@/app/_components/charts/eased-rate';
import { onClock, reviewClock } from '@/app/_components/review/clock';
import { happenings } from '@/app/_components/review/happenings';
import { arrivalScores, confusionOf, countSets, type Reading } from '@/app/_components/review/readings';
import type { Course, PersonRow, ReviewData, TeamRow } from '@/app/_components/review/review-data';
import { roundRows } from '@/app/_components/review/rounds';
import { trainingSpans } from '@/app/_components/review/spans';
import { binFor, rateOf, staysOf } from '@/app/_components/review/timeline';
import { joinsOf, trainingLog } from '@/app/_components/review/training-log';
import type { Tx } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { lastReport, loadCurve } from '@/lib/db/reports';
import { people } from '@/lib/db/review';
import { answers, timeline } from '@/lib/db/review-answers';
import { deletions } from '@/lib/db/review-links';
import { type DigitFacts, digitFacts } from '@/lib/db/review-room';
import { findSession, type StoredSession } from '@/lib/db/sessions';
import type { Deck } from '@/lib/deck/deck';
import { ranking, teamStandings } from '@/lib/quiz/leaderboard';
import type { Recorded } from '@/lib/session/event';
import { formulasOf } from '@/lib/session/formulas';
import { initialState } from '@/lib/session/initial';
import { languages, spoken } from '@/lib/words/languages';
import type { Words } from '@/lib/words/words';
import { readLinks } from './read-links';
import { type Readings, readingsOf } from './readings';

/** As many points as the curve is wide in half pixels. */
const curvePoints = 600;

export type Readable = {
  readonly createdAt: number;
  readonly digits: readonly DigitFacts[];
  readonly readings: Readings;
  /** Names of the deck's teams. */
  readonly teams: readonly string[];
};

/** What the page draws, and the digits that the wall's first page is cut from; null for an unknown session. */
export async function readReview(
  db: Tx,
  id: string,
  words: Words['review'],
): Promise<(Readable & { readonly data: ReviewData }) | null> {
  const session = await findSession(db, id);
  if (!session) return null;
  const deck = await keptDeck(db, session.deck);
  const events = await timeline(db, id);
  const persons = await people(db, id);
  const digits = await digitFacts(db, id);
  const given = await answers(db, id);
  const readings = await readingsOf(db, id, digits, lastReset(session, events));
  const curve = await loadCurve(db, id, { since: lastReset(session, events), points: curvePoints });
  const report = await lastReport(db, id, lastReset(session, events));
  const course = courseOf({
    words,
    session,
    deck,
    events,
    digits,
    curve,
    arrivals: persons.map(({ joinedAt }) => joinedAt),
    answered: given.map(({ receivedAt }) => receivedAt),
  });
  const activities = deck.slides.flatMap((slide) => slide.activities);
  const names = deck.teams?.names ?? [];
  const data: ReviewData = {
    id,
    title: deck.subtitle ? `${deck.title}, ${deck.subtitle}` : deck.title,
    createdAt: session.createdAt,
    ended: session.endedAt !== null,
    course,
    people: personRows(persons, digits, readings.all, names),
    teams: deck.teams ? teamRows(persons, names) : null,
    rounds: roundRows(events, activities, given),
    readings: {
      step: readings.step,
      counts: countSets(readings.all),
      confusion: confusionOf(readings.all, 'now'),
      arrival: confusionOf(readings.all, 'guess'),
      arrivalScores: arrivalScores(digits),
      test: report && { confusion: report.confusion, count: report.testCount, step: report.step },
    },
    links: await readLinks(db, id, deck),
    deleted: await deletions(db, id),
  };
  return { data, createdAt: session.createdAt, digits, readings, teams: names };
}

/** What the wall's pages are cut from: all digits with their readings. */
export async function readReadings(db: Tx, id: string): Promise<Readable | null> {
  const session = await findSession(db, id);
  if (!session) return null;
  const digits = await digitFacts(db, id);
  const since = lastReset(session, await timeline(db, id));
  const { teams } = await keptDeck(db, session.deck);
  const readings = await readingsOf(db, id, digits, since);
  return { createdAt: session.createdAt, digits, readings, teams: teams?.names ?? [] };
}

function lastReset(session: StoredSession, events: readonly Recorded[]): number {
  return events.findLast(({ event }) => event.type === 'networkReset')?.at ?? session.createdAt;
}

type CourseFacts = {
  readonly words: Words['review'];
  readonly session: StoredSession;
  readonly deck: Deck;
  readonly events: readonly Recorded[];
  readonly digits: readonly DigitFacts[];
  readonly curve: Awaited<ReturnType<typeof loadCurve>>;
  readonly arrivals: readonly number[];
  readonly answered: readonly number[];
};

function courseOf(facts: CourseFacts): Course {
  const { words, session, deck, events, digits, curve, arrivals, answered } = facts;
  const reports = curve.map(({ at }) => at);
  const clock = reviewClock({
    createdAt: session.createdAt,
    endedAt: session.endedAt,
    arrivals,
    events,
    reports,
  });
  const bin = binFor(clock.end - clock.zero);
  const initial = initialState(session.id, { ...session, formulas: formulasOf(deck) }).training;
  const drawn = new Map<string, number>();
  for (const { round } of digits) drawn.set(round, (drawn.get(round) ?? 0) + 1);
  const newest = curve.findLast(({ at }) => at <= clock.end);
  const { lines, last } = trainingLog(events, clock, initial, words.network);
  return {
    clock,
    titles: Object.fromEntries(deck.slides.map(({ number, title }) => [number, title])),
    stays: staysOf(events, clock),
    happenings: happenings(
      events,
      clock,
      { arrivals, drawn, learningRate: initial.learningRate },
      words.course,
    ),
    rates: {
      arrivals: rateOf(arrivals, clock, bin),
      drawings: rateOf(
        digits.map(({ at }) => at),
        clock,
        bin,
      ),
      answers: rateOf(answered, clock, bin),
    },
    training: {
      spans: trainingSpans(events, clock),
      curve: curve
        .filter(({ at }) => at <= clock.end)
        .map(({ at, step, costHeldOut, accuracyTest }) => ({
          at: onClock(clock, at),
          step,
          cost: costHeldOut,
          accuracy: accuracyTest,
        })),
      joins: joinsOf(events, clock),
      log: lines,
      settings: last,
      eased: newest ? noticeablyEased(newest) : null,
    },
  };
}

type Persons = Awaited<ReturnType<typeof people>>;

/** Most points first, then in order of joining. */
function personRows(
  persons: Persons,
  digits: readonly DigitFacts[],
  readings: readonly Reading[],
  teams: readonly string[],
): PersonRow[] {
  const right = new Map<string, number>();
  digits.forEach(({ participant }, i) => {
    const reading = readings[i]!;
    if (reading.now === reading.label) right.set(participant, (right.get(participant) ?? 0) + 1);
  });
  return persons
    .map(({ id, name, team, digits, points }) => ({
      ...{ id, name: languages[spoken].names.of(name), digits, points },
      right: right.get(id) ?? 0,
      team: teams[team ?? -1] ?? null,
    }))
    .sort((a, b) => b.points - a.points);
}

function teamRows(persons: Persons, names: readonly string[]): TeamRow[] {
  const players = persons.map((who) => ({ who, points: who.points }));
  return ranking(teamStandings(players, ({ team }) => team).map((who) => ({ who, points: who.points }))).map(
    ({ who: { team, people }, points, rank }) => ({
      rank,
      name: names[team] ?? '',
      people,
      points: Math.round(points),
    }),
  );
}
