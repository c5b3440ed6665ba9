// What is said of every round, whatever its kind.

import type { Named } from '../../kind-words';
import { count, decimal, figure, list, number, percent } from '../format';

const lookUp = 'Look at the big screen.';
const lookForAnswer = 'Look at the big screen for the answer.';

export const round = {
  lookUp,
  /** As it was typed. */
  figure,
  /** What became of my answer. */
  given: {
    sending: ({ name }: Named) => `Sending ${name}…`,
    saved: ({ name, several }: Named) => `${name} ${several ? 'are' : 'is'} saved on this phone.`,
    lockedIn: ({ name, several }: Named) => `${name} ${several ? 'are' : 'is'} locked in.`,
    tooLate: 'Your answer came too late.',
    none: 'You didn’t answer this one.',
    handedIn: 'Time’s up. Your answer was handed in.',
    handingIn: 'Time’s up. Handing in your answer…',
    notHandedIn: 'Time’s up. Your answer is still on this phone, because you’re offline.',
  },
  /** What follows: how the room stands, and what I can still do. */
  next: {
    over: `Time’s up. ${lookUp}`,
    overScored: `Time’s up. ${lookForAnswer}`,
    lookForAnswer,
    offline: 'We’ll send it when you’re back online.',
    offlineUnanswered: 'You can still answer. We’ll send it when you’re back online.',
    firstCounts: (room: string) => `Your first answer counts. ${room}`,
    canChange: (room: string) => `${room} You can still change it.`,
    wait: (room: string) => `${room} ${lookUp}`,
  },
  /** Code, tables and pictures that the question is about. */
  material: 'What it is about',
  send: { send: 'Send', sent: 'Sent' },
  time: {
    left: (seconds: number) => `${count(seconds, { one: 'second', other: 'seconds' })} left`,
    up: 'Time’s up.',
    tenLeft: '10 seconds left.',
  },
  revealed: {
    thanks: 'Thank you.',
    room: 'How the room answered',
    right: (answer: string): [string, string, string] => ['Correct answer: ', answer, ''],
    verdict: { right: 'Correct.', partly: 'Partly right.', wrong: 'Not this time.' },
    noLine: { seen: 'Asked again.', late: 'Too late.', none: 'Not answered.' },
    lateHint: 'Your answer arrived after time was up.',
    seenHint: 'The answer had already been revealed, so this one earns no points.',
    points: (n: number) => `+${number(n)}`,
    bars: (n: number) => `How ${count(n, { one: 'person', other: 'people' })} answered`,
    rightTag: 'correct',
    ownTag: 'you',
    had: (n: number) => `${count(n, { one: 'person', other: 'people' })} had it right`,
    hadMeaning: 'The number is how many had it right.',
    more: (n: number) => `and ${number(n)} more`,
    own: (value: string): [string, string, string] => ['yours: ', value, ''],
    numbers: (n: number, min: string, max: string, most: number) =>
      `${count(n, { one: 'answer', other: 'answers' })} from ${min} to ${max}; the tallest bar stands for ${number(most)}`,
  },
  /** Where the points of an answer come from. */
  line: ({ right, time, streak }: LineFacts) =>
    [
      right === 1 ? 'correct' : right === 0 ? 'not correct' : `${percent(right)} correct`,
      ...(time ? [`${decimal(time.elapsed / 1000, 1)} s of ${number(time.allowed / 1000)}`] : []),
      ...(streak > 0 ? [`${number(streak)} in a row`] : []),
    ].join(', '),
  standing: {
    points: (n: number, place: number | null) =>
      `${count(n, { one: 'point', other: 'points' })}${place === null ? '' : `, place ${number(place)}`}.`,
    team: (name: string, place: number, of: number): [string, string, string] => [
      '',
      name,
      ` is in place ${number(place)} of ${number(of)}.`,
    ],
  },
  /** The right answer: options, words and figures need no translation. */
  right: {
    options: (names: readonly string[]) => names.join(', '),
    number: figure,
    order: (items: readonly string[]) => items.join(' → '),
    each: (pairs: readonly { readonly of: string; readonly right: string }[]) =>
      pairs.map((pair) => (pair.of === '' ? pair.right : `${pair.of} → ${pair.right}`)).join(', '),
    areas: (names: readonly string[]) => names.join(', '),
    digits: (labels: readonly number[]) => labels.join(' '),
  },
  stage: {
    name: 'The question',
    type: 'Type it on your phone.',
    isRight: '(correct)',
    isWrong: '(not correct)',
    tie: (letters: readonly string[]) => `${list(letters)} tie`,
  },
};

type LineFacts = {
  /** 0 to 1. */
  readonly right: number;
  /** ms; null where time does not count. */
  readonly time: { readonly elapsed: number; readonly allowed: number } | null;
  /** Right answers in a row, where they earned something; else 0. */
  readonly streak: number;
};
