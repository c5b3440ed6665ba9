// What a hasty presenter and three phones come up with, by kind of command: mostly sensible, sometimes stale, doubled or
// nonsense. `unplayed` says of every other kind of the wire why not; the compiler asks for a line.

import { linksOf } from '@/lib/deck/links';
import { type Answer, kindOf } from '@/lib/kinds/kinds';
import type { allowed } from '@/lib/protocol/roles';
import type { Random } from '@/lib/random';
import type { SessionCommand } from '@/lib/session/command';
import { questionStatuses } from '@/lib/session/questions';
import type { QuestionStatus, SessionState, Verdict } from '@/lib/session/state';
import { answers } from '../quiz-deck';
import { chaosDeck } from './deck';

export type World = {
  readonly state: SessionState;
  readonly random: Random;
  readonly people: readonly string[];
  /** A number that was not given before. */
  fresh(): number;
};

type Kind = SessionCommand['type'];
type Of<K extends Kind> = Extract<SessionCommand, { type: K }>;
/** Undefined where nothing of the kind makes sense now. */
type Moves<K extends Kind> = {
  readonly [T in K]: (world: World, person: string) => Of<T> | undefined;
};

/** Undefined where there is none. */
export const pick = <T>(random: Random, items: readonly T[]): T => items[random.below(items.length)]!;
const yes = (random: Random) => random.below(2) === 0;
const rarely = (random: Random, times: number) => random.below(times) === 0;
const person = ({ random, people }: World) => pick(random, people);
/** Usually the newest one. */
const roundOf = ({ state, random }: World) => {
  const rounds = [...state.rounds.values()];
  return rarely(random, 3) ? pick(random, rounds) : rounds.at(-1);
};
const questionOf = ({ state, random }: World) => pick(random, [...state.questions.keys()]) ?? 'never-asked';
const approvedOf = ({ state, random }: World) =>
  pick(
    random,
    [...state.questions.values()].filter(({ status }) => status === 'approved'),
  )?.id;
const verdicts: readonly Verdict[] = ['held', 'approved', 'rejected'];
const statuses: readonly QuestionStatus[] = ['approved', 'approved', ...questionStatuses];
const moderated = ['names', 'drawings', 'words'] as const;

export const phoneMoves = {
  answer(world) {
    const { state, random } = world;
    const rounds = [...state.rounds.values()];
    const round = random.below(4) > 0 ? rounds.at(-1) : rounds[random.below(rounds.length + 1)];
    if (!round) return undefined;
    const own = answers[random.below(8) > 0 ? round.activity : pick(random, Object.keys(answers))];
    const value = rarely(random, 12)
      ? { kind: round.kind, option: -1 }
      : turned(pick(random, Object.values(own ?? {})), random);
    return { type: 'answer', round: round.id, value };
  },
  draw(world) {
    const round = [...world.state.rounds.values()].findLast(({ kind }) => kindOf(kind).way === 'drawings');
    if (!round) return undefined;
    const known = [...world.state.gone, ...world.state.drawings.keys()];
    const again = rarely(world.random, 4) ? pick(world.random, known) : undefined;
    const digit = again ?? `digit-${world.fresh()}`;
    return { type: 'draw', digit, round: round.id, label: world.random.below(10), strokes: [[[10, 10]]] };
  },
  deleteDrawings: () => ({ type: 'deleteDrawings' }),
  askTime: ({ random }) => ({ type: 'askTime', on: random.below(3) > 0 }),
  chooseTeam: ({ random }) => ({ type: 'chooseTeam', team: random.below(4) }),
  ask(world) {
    const known = [...world.state.gone, ...world.state.questions.keys()];
    const again = rarely(world.random, 5) ? pick(world.random, known) : undefined;
    const n = world.fresh();
    const text = rarely(world.random, 8) ? '?'.repeat(141) : `WHISPER ${n}?`;
    return { type: 'ask', question: again ?? `question-${n}`, text };
  },
  upvote(world) {
    const question = rarely(world.random, 9) ? questionOf(world) : approvedOf(world);
    if (question === undefined) return undefined;
    return { type: 'upvote', question, on: world.random.below(4) > 0 };
  },
  tapLink({ random }) {
    const slide = pick(random, chaosDeck.slides);
    const hrefs = [...linksOf(slide).map(({ href }) => href), 'https://elsewhere.example'];
    return { type: 'tapLink', slide: slide.number, href: pick(random, hrefs) };
  },
  stepBall({ state, random }, who) {
    const round = [...state.rounds.values()].findLast(
      ({ kind }) => kindOf(kind).search?.command === 'stepBall',
    );
    const walked = round?.answers.get(who)?.answer;
    const n = (walked && 'path' in walked ? walked.path.length : 1) + random.below(3) - 1;
    return round && { type: 'stepBall', round: round.id, n: Math.max(1, n), dx: 0.01, dy: -0.02 };
  },
  turnDial({ state, random }, who) {
    const round = [...state.rounds.values()].findLast(
      ({ kind }) => kindOf(kind).search?.command === 'turnDial',
    );
    const tried = round?.answers.get(who)?.answer;
    const n = (tried && 'tried' in tried ? tried.tried.length : 0) + random.below(3);
    return round && { type: 'turnDial', round: round.id, n: Math.max(1, n), turn: random.below(5) - 2 };
  },
  rename: ({ random }) => ({ type: 'rename', name: pick(random, ['Zed', 'Zoe', 'zed', '']) }),
} satisfies Partial<Moves<Kind>>;

export const presenterMoves = {
  goTo(world) {
    const slide = pick(world.random, [1, 2, 3, 3, 4]);
    return rarely(world.random, 3) ? { type: 'goTo', slide, step: 0 } : undefined;
  },
  openRound({ state, random }) {
    const here = chaosDeck.slides[state.slide - 1]!.activities.map(({ id }) => id);
    return {
      type: 'openRound',
      activity: pick(random, rarely(random, 9) ? ['none', 'choice'] : here) ?? 'none',
    };
  },
  closeRound: (world) => ({ type: 'closeRound', round: roundOf(world)?.id ?? 'none.1' }),
  revealRound: (world) => ({ type: 'revealRound', round: roundOf(world)?.id ?? 'none.1' }),
  grantTime(world) {
    const factor = pick(world.random, [1, 1.5, 2] as const);
    return { type: 'grantTime', participant: person(world), factor };
  },
  moveToTeam: (world) => ({
    type: 'moveToTeam',
    participant: person(world),
    team: world.random.below(4),
  }),
  judgeQuestion: (world) => ({
    type: 'judgeQuestion',
    question: questionOf(world),
    status: pick(world.random, statuses),
  }),
  showQuestion: (world) => ({
    type: 'showQuestion',
    question: rarely(world.random, 4) ? null : questionOf(world),
  }),
  judge({ state, random }) {
    const what = pick(random, moderated);
    const ids = { names: state.participants, drawings: state.drawings, words: new Map([['words.1/ada', 0]]) };
    const id = pick(random, [...ids[what].keys()]) ?? 'nothing';
    return { type: 'judge', what, ids: [id], verdict: pick(random, verdicts) };
  },
  approveAll: ({ random }) => ({ type: 'approveAll', what: pick(random, [...moderated, 'apart'] as const) }),
  rejectAll: () => ({ type: 'rejectAll', what: 'apart' }),
  takeBackRejection: () => ({ type: 'takeBackRejection' }),
  autoApprove: ({ random }) => ({ type: 'autoApprove', what: pick(random, moderated), on: yes(random) }),
  hideRoom: ({ random }) => ({ type: 'hideRoom', on: rarely(random, 3) }),
  playClip: ({ state, random }) => ({
    type: 'playClip',
    slide: rarely(random, 4) ? 1 : state.slide,
    clip: random.below(2),
    playing: yes(random),
    at: random.below(3),
  }),
  blank: ({ random }) => ({ type: 'blank', on: yes(random) }),
  lock: ({ random }) => ({ type: 'lock', on: yes(random) }),
  allowLeafing: ({ random }) => ({ type: 'allowLeafing', on: yes(random) }),
  tellAbsence: ({ random }) => ({ type: 'tellAbsence', on: yes(random) }),
  allowReactions: ({ random }) => ({ type: 'allowReactions', on: yes(random) }),
  train: ({ random }) => ({ type: 'train', running: yes(random), pace: 500, learningRate: 0.5 }),
  resetNetwork: ({ random }) => ({ type: 'resetNetwork', shape: random.below(3), seed: random.below(99) }),
  /** Rare, or nobody would be left to play. */
  removePerson(world) {
    return rarely(world.random, 8) ? { type: 'removePerson', participant: person(world) } : undefined;
  },
  removeParticipants(world) {
    if (!rarely(world.random, 8)) return undefined;
    return { type: 'removeParticipants', participants: [person(world), person(world)] };
  },
  restoreParticipants: ({ state }) => {
    const removed = [...state.participants.values()].filter((who) => who.removed).map(({ id }) => id);
    return removed.length > 0 ? { type: 'restoreParticipants', participants: removed } : undefined;
  },
  endSession: ({ random }) => (rarely(random, 16) ? { type: 'endSession' } : undefined),
} satisfies Partial<Moves<Kind>>;

type Played = keyof typeof phoneMoves | keyof typeof presenterMoves;

const readsOnly = 'reads and changes nothing: its rules have tests of their own';
export const unplayed: Readonly<Record<Exclude<keyof typeof allowed, Played>, string>> = {
  people: readsOnly,
  curve: readsOnly,
  ink: readsOnly,
  slide: readsOnly,
  slideRounds: readsOnly,
  questions: readsOnly,
  takeAway: readsOnly,
  ping: readsOnly,
  draft: 'waits in memory until the bell: tests/unit/session/bell.test.ts',
  react: 'is counted by the host and never an event: tests/unit/realtime/reactions.test.ts',
};

/** A pick for whichever digit. */
function turned(answer: Answer | undefined, random: Random): Answer | undefined {
  if (!answer || !('picks' in answer)) return answer;
  const place = random.below(3);
  return { ...answer, picks: [0, 1, 2].map((at) => (at === place ? (answer.picks[0] ?? null) : null)) };
}
