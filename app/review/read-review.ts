// One session's review out of the database: rows in, what the page draws out.

import { noticeablyEased } from '@/app/_components/charts/eased-rate';
import { onClock, type ReviewClock, reviewClock } from '@/app/_components/review/course/clock';
import { happenings } from '@/app/_components/review/course/happenings';
import { trainingSpans } from '@/app/_components/review/course/spans';
import { binFor, rateOf, staysOf } from '@/app/_components/review/course/timeline';
import { joinsOf, type Settings, trainingLog } from '@/app/_components/review/course/training-log';
import { arrivalScores, confusionOf, countSets } from '@/app/_components/review/drawings/readings';
import type {
  Course,
  PersonRow,
  ReadingsFacts,
  ReviewData,
  RightOf,
  TeamRow,
  Training,
} from '@/app/_components/review/review-data';
import { roundRows } from '@/app/_components/review/rounds';
import type { Millis } from '@/lib/clock';
import type { Tx } from '@/lib/db/client';
import { keptDeck } from '@/lib/db/kept-deck';
import { lastReport, loadCurve, type StoredReport } from '@/lib/db/reports';
import { people } from '@/lib/db/review';
import { answers, timeline } from '@/lib/db/review-answers';
import { deletions } from '@/lib/db/review-links';
import type { DrawingFacts } from '@/lib/db/review-room';
import { findSession, type StoredSession } from '@/lib/db/sessions';
import { usesNetwork } from '@/lib/deck/look/uses-network';
import { ranking, teamStandings } from '@/lib/quiz/leaderboard';
import type { Recorded } from '@/lib/session/event';
import { formulasOf } from '@/lib/session/formulas';
import { initialState } from '@/lib/session/initial';
import { languages, spoken } from '@/lib/words/languages';
import type { Words } from '@/lib/words/words';
import { factsOf } from './facts';
import { readLinks } from './read-links';
import { type Readings, readingsOf, type Tell } from './readings';

/** As many points as the curve is wide in half pixels. */
const curvePoints = 600;

export type Readable = {
  /** When its network was last reset. */
  readonly since: Millis;
  readonly drawings: readonly DrawingFacts[];
  readonly readings: Readings;
  /** Names of the deck's teams. */
  readonly teams: readonly string[];
};

/** What the page draws at once, without what the network reads; null for an unknown session. */
export async function readReview(db: Tx, id: string, words: Words['review']): Promise<ReviewData | null> {
  const session = await findSession(db, id);
  if (!session) return null;
  const rows = await readRows(db, session);
  const { deck, events, participants, drawings, given } = rows;
  const names = deck.teams?.names ?? [];
  return {
    id,
    title: deck.subtitle ? `${deck.title}, ${deck.subtitle}` : deck.title,
    createdAt: session.createdAt,
    ended: session.endedAt !== null,
    noNetwork: !usesNetwork(deck),
    course: courseOf(rows, words),
    drawings: drawings.length,
    people: personRows(participants, names),
    teams: deck.teams ? teamRows(participants, names) : null,
    rounds: roundRows(
      events,
      deck.slides.flatMap((slide) => slide.activities),
      given,
    ),
    links: await readLinks(db, id, deck),
    deleted: await deletions(db, id),
  };
}

type Rows = Awaited<ReturnType<typeof readRows>>;

async function readRows(db: Tx, session: StoredSession) {
  const { id } = session;
  const deck = await keptDeck(db, session.deck);
  const events = await timeline(db, id);
  const participants = await people(db, id);
  const drawings = await factsOf(db, id);
  const given = await answers(db, id);
  const since = lastReset(session, events);
  const curve = await loadCurve(db, id, { since, points: curvePoints });
  return { session, deck, events, participants, drawings, given, curve };
}

/** What the final network reads in all drawings: the longest part, since it needs all pixels. */
export async function readDrawings(
  db: Tx,
  id: string,
  tell: Tell = () => {},
): Promise<{ readonly all: Readable; readonly facts: ReadingsFacts; readonly right: RightOf } | null> {
  const all = await readReadings(db, id, tell);
  if (!all) return null;
  const report = await lastReport(db, id, all.since);
  return { all, facts: readingsFacts(all, report), right: rightOf(all) };
}

const readingsFacts = ({ readings, drawings }: Readable, report: StoredReport | null): ReadingsFacts => ({
  step: readings.step,
  counts: countSets(readings.all),
  confusion: confusionOf(readings.all, 'now'),
  arrival: confusionOf(readings.all, 'guess'),
  arrivalScores: arrivalScores(drawings),
  test: report && { confusion: report.confusion, count: report.testCount, step: report.step },
});

/** What the wall's pages are taken from: all drawings with their readings. */
export async function readReadings(db: Tx, id: string, tell: Tell = () => {}): Promise<Readable | null> {
  const session = await findSession(db, id);
  if (!session) return null;
  const drawings = await factsOf(db, id);
  const since = lastReset(session, await timeline(db, id));
  const { teams } = await keptDeck(db, session.deck);
  const readings = await readingsOf(db, id, drawings, since, tell);
  return { since, drawings, readings, teams: teams?.names ?? [] };
}

function lastReset(session: StoredSession, events: readonly Recorded[]): number {
  return events.findLast(({ event }) => event.type === 'networkReset')?.at ?? session.createdAt;
}

function courseOf(rows: Rows, words: Words['review']): Course {
  const { session, deck, events, participants, drawings, given, curve } = rows;
  const arrivals = participants.map(({ joinedAt }) => joinedAt);
  const clock = reviewClock({
    createdAt: session.createdAt,
    endedAt: session.endedAt,
    arrivals,
    events,
    reports: curve.map(({ at }) => at),
  });
  const bin = binFor(clock.end - clock.zero);
  const rate = (times: readonly Millis[]) => rateOf(times, clock, bin);
  const initial = initialState(session.id, { ...session, formulas: formulasOf(deck) }).training;
  const drawn = new Map<string, number>();
  for (const { round } of drawings) drawn.set(round, (drawn.get(round) ?? 0) + 1);
  const facts = { arrivals, drawn, learningRate: initial.learningRate };
  return {
    clock,
    titles: Object.fromEntries(deck.slides.map(({ number, title }) => [number, title])),
    stays: staysOf(events, clock),
    happenings: happenings(events, clock, facts, words.course),
    rates: {
      arrivals: rate(arrivals),
      drawings: rate(drawings.map(({ at }) => at)),
      answers: rate(given.map(({ receivedAt }) => receivedAt)),
    },
    training: trainingOf(rows, clock, initial, words),
  };
}

function trainingOf(
  { events, curve }: Rows,
  clock: ReviewClock,
  initial: Settings,
  words: Words['review'],
): Training {
  const shown = curve.filter(({ at }) => at <= clock.end);
  const newest = shown.at(-1);
  const { lines, last } = trainingLog(events, clock, initial, words.network);
  return {
    spans: trainingSpans(events, clock),
    curve: shown.map(({ at, step, costHeldOut, accuracyTest }) => ({
      at: onClock(clock, at),
      step,
      cost: costHeldOut,
      accuracy: accuracyTest,
    })),
    joins: joinsOf(events, clock),
    log: lines,
    settings: last,
    eased: newest ? noticeablyEased(newest) : null,
  };
}

type Persons = Awaited<ReturnType<typeof people>>;

/** Most points first, then in order of joining. */
const personRows = (participants: Persons, teams: readonly string[]): PersonRow[] =>
  participants
    .map(({ id, name, team, drawings, points }) => ({
      ...{ id, name: languages[spoken].names.of(name), drawings, points },
      team: teams[team ?? -1] ?? null,
    }))
    .sort((a, b) => b.points - a.points);

/** By participant: how many of their drawings the final network reads right. */
function rightOf({ drawings, readings }: Readable): RightOf {
  const right: Record<string, number> = {};
  drawings.forEach(({ participant }, i) => {
    const reading = readings.all[i]!;
    if (reading.now === reading.label) right[participant] = (right[participant] ?? 0) + 1;
  });
  return right;
}

function teamRows(participants: Persons, names: readonly string[]): TeamRow[] {
  const players = participants.map((who) => ({ who, points: who.points }));
  return ranking(teamStandings(players, ({ team }) => team).map((who) => ({ who, points: who.points }))).map(
    ({ who: { team, people }, points, rank }) => ({
      rank,
      name: names[team] ?? '',
      people,
      points: Math.round(points),
    }),
  );
}
