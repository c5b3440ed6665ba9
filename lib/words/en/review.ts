// The review of a talk, and the list of all talks.

import { charts } from './charts';
import { doubtShort } from './console/doubts';
import { count, decimal, moment, number, percent } from './format';

const people = (n: number) => count(n, { one: 'person', other: 'people' });
const drawings = (n: number) => count(n, { one: 'drawing', other: 'drawings' });
const it = (n: number) => (n === 1 ? 'it' : 'them');
const pace = (perSecond: number) => (perSecond === 0 ? 'full speed' : `${number(perSecond)} samples/s`);

/** With its time zone's name; without one, that of the browser. */
function zoned(at: number, dateStyle: 'medium' | 'long', timeZone?: string): string {
  const here = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = moment(at, { dateStyle, timeStyle: 'short', timeZone: here });
  return `${time} (${here.replaceAll('_', ' ')})`;
}

export const review = {
  tab: 'Review',
  list: {
    title: 'Review',
    open: 'Open talks',
    pages: 'Older and newer talks',
    newer: 'Newer',
    older: 'Older',
    none: 'No talks yet.',
    noneHint: 'Give one. Its slides, people, drawings and curves are kept and appear here afterwards.',
    columns: {
      talk: 'Talk',
      when: 'When',
      length: 'Length',
      people: 'People',
      drawings: 'Drawings',
      accuracy: 'Accuracy on MNIST',
    },
    isOpen: 'Open',
    when: (at: number, zone?: string) => zoned(at, 'medium', zone),
    accuracy: (share: number) => percent(share, 1),
    number,
  },
  head: {
    all: 'Nudge, all talks',
    about: (at: number, zone?: string) => `Review, ${zoned(at, 'long', zone)}`,
    stillOpen: 'Still open; this is how it stood when you opened the page',
    length: 'from start to end',
    people: (n: number) => (n === 1 ? 'person' : 'people'),
    drawings: (n: number) => (n === 1 ? 'drawing' : 'drawings'),
    share: (right: number) => percent(right, 1),
    right: 'of them read correctly',
    number,
    download: 'Download',
    writing: 'Writing the file …',
    files: {
      drawings: 'Drawings as CSV',
      strokes: 'Drawings with strokes as JSON',
      answers: 'Answers as CSV',
      links: 'Opened links as CSV',
    },
    semicolon: 'CSV with semicolons and decimal commas',
  },
  course: {
    slides: 'Slides',
    room: 'Room',
    joined: 'Join',
    drawn: 'Draw',
    answered: 'Answer',
    untitled: 'untitled',
    minutes: (n: number) => `${n} min`,
    /** A rate, after its count: 12 per minute. */
    rate: (n: number, bin: number) =>
      bin === 60_000
        ? `${number(n)} per minute`
        : bin < 60_000
          ? `${number(n)} every ${bin / 1000} s`
          : `${number(n)} every ${bin / 60_000} min`,
    arrivals: (n: number) => (n === 1 ? '1 arrives' : `${number(n)} arrive`),
    drawings,
    seed: (seed: number) => `seed ${seed}`,
    diverged: 'diverged',
    training: 'training',
    rateSet: (from: number, to: number) => `rate ${from} → ${to}`,
    told: (stays: number, happened: readonly string[], learned: string) =>
      `The course of the talk: ${count(stays, { one: 'stay', other: 'stays' })} on slides; ${happened.join(', ')}. ${learned}`,
    learned: (cost: number, accuracy: number) =>
      `In the end the cost was ${decimal(cost, 3)} and the accuracy ${decimal(100 * accuracy, 1)} percent.`,
    nothingLearned: 'Nothing was trained.',
    cost: 'Cost',
    accuracy: 'Accuracy, percent',
    onTest: 'on MNIST’s test digits',
    guessing: 'guessing',
  },
  network: {
    title: 'The network',
    shape: 'shape',
    seed: 'seed',
    rate: 'learning rate',
    batch: 'mini-batch size',
    pace: 'pace',
    paceIs: pace,
    miniBatches: 'mini-batches',
    number,
    nothing: 'Nothing was trained in this session.',
    everything: (n: number) => `Everything that happened to it, ${number(n)}`,
    verify: 'trains it again from this log and says whether the curves are true.',
    join: (n: number) => (n === 1 ? '1 drawing joins' : `${number(n)} drawings join`),
    removed: (n: number) => `${drawings(n)} removed`,
    reset: (shape: string, seed: number) => `New random weights, ${shape}, seed ${seed}`,
    diverged: (rate: number) => `Diverged: back to the last good network, learning rate ${rate}`,
    starts: 'Training starts',
    pauses: 'Training pauses',
    rateSet: (from: number, to: number) => `Learning rate ${from} → ${to}`,
    paceSet: (perSecond: number) => `Pace ${pace(perSecond)}`,
  },
  confusion: {
    title: 'What the network mixed up',
    whose: 'Whose digits',
    room: 'The room’s',
    arrival: 'On arrival',
    test: 'Test digits',
    testAxes: (n: number, step: number) =>
      `Rows: the digit that was meant. Columns: what the network read, for ${number(n)} of MNIST’s test digits, after mini-batch ${number(step)}.`,
    arrivalAxes:
      'Rows: the digit the room meant. Columns: what the network read, before it had learned from the drawing.',
    roomAxes: 'Rows: the digit the room meant. Columns: what the network read, after its last mini-batch.',
    untrainedAxes:
      'Rows: the digit the room meant. Columns: what the network read on arrival; it was never trained.',
    worst: (meant: number, read: number, times: number) => charts.readAs(meant, read, charts.times(times)),
    isWorst: 'is the most common mistake.',
    press: 'Press it to see the drawings.',
    noMistake: 'Every digit was read correctly.',
    legend: 'Filled: correct. Ringed: misread.',
  },
  drawings: {
    title: 'Drawings',
    beingRead: (n: number) => `The final network is reading ${drawings(n)}.`,
    readSoFar: (done: number, of: number) => `${number(done)} of ${number(of)}`,
    failed: 'The drawings did not load. Try again.',
    which: 'Which drawings',
    sets: { all: 'All', misread: 'Misread', turned: 'Corrected', apart: 'Held apart' },
    apartLegend: 'The network learned from these only if they were approved.',
    doubts: doubtShort,
    verdicts: { held: 'undecided', approved: 'approved', rejected: 'rejected' },
    number,
    asked: 'Digit that was asked for',
    any: 'Any',
    untrainedLegend: 'Red: misread on arrival.',
    legend: 'Then → now. Red: still misread.',
    removedLeftOut: 'Removed people are left out everywhere.',
    none: 'No one drew anything. Every drawing would appear here with what the network read.',
    noneOfKind: 'None of this kind.',
    part: (from: number, to: number, of: number) =>
      `${number(from)} to ${number(to)} of ${number(of)}, in order of arrival`,
    before: 'Previous',
    after: 'Next',
    one: (label: number, by: string, then: number, now: number) =>
      `A ${label} by ${by}, read as ${then} on arrival and as ${now} in the end`,
    /** Why it was held apart, and what the presenter decided. */
    oneApart: (what: string, why: string, verdict: string) => `${what}. Held apart: ${why}. ${verdict}.`,
  },
  rounds: {
    title: 'Questions',
    none: 'No questions were asked.',
    about: (slide: number, answers: number) =>
      `on slide ${slide}, ${count(answers, { one: 'answer', other: 'answers' })}`,
    meanPoints: (points: number) => `, ${number(points)} points on average`,
    right: 'Correct:',
  },
  links: {
    title: 'Links',
    none: 'The slides that were shown have no links.',
    slide: (slide: number) => `slide ${slide}`,
    of: (n: number) => `of ${number(n)}`,
  },
  teams: { title: 'Teams', none: 'No one chose a team.', people, points: number },
  people: {
    title: 'People',
    none: 'No one joined.',
    more: (n: number) => `${number(n)} more`,
    right: (right: number, of: number) => `${number(right)} of ${number(of)} correct`,
    points: number,
    deleted: (n: number, drawn: number) =>
      `${people(n)} deleted ${drawings(drawn)} of their own. No stroke of ${it(drawn)} is kept, and the network was retrained without ${it(drawn)}.`,
  },
  allTalks: 'All talks',
};
