// digit-pick: digits of MNIST that are named one after another, each in its own time.

import type { Mistake } from '../../mistakes';
import type { Kind, Moment } from '../kind';
import { digitTurn, getReadyMs } from '../parts/digit-turns';
import type { Tally } from '../tally';

type Own = {
  /** Places in MNIST's test set. */
  readonly digits: readonly number[];
  /** What each of them is: never sent before the reveal. */
  readonly labels: readonly number[];
  readonly secondsEach: number;
};
/** The pictures come from the server one by one: a place in MNIST would give the label away. */
type Shown = { readonly count: number; readonly secondsEach: number };
/** One pick per digit, null where the time ran out. */
type Said = { readonly picks: readonly (number | null)[] };

export const digitPick: Kind<Own, Shown, Said> = {
  way: 'turns',
  read(written) {
    const own = written.attributes((field) => ({
      digits: field.testDigits(20),
      labels: field.wholes(0, 9, [1, 20]),
      'seconds-each': field.number(1, 60).default(5),
    }));
    if (!own || !written.noList()) return null;
    const { digits, labels, 'seconds-each': secondsEach } = own;
    if (labels.length !== digits.length) return written.fail({ code: 'labelsForDigits' });
    const unfit = unfitFor(written.common);
    if (unfit !== null) return written.fail(unfit);
    return { digits, labels, secondsEach, seconds: digits.length * secondsEach };
  },
  show: ({ digits, secondsEach }) => ({ count: digits.length, secondsEach }),
  answer: ({ digits }, field) => ({ picks: field.picks(digits.length) }),
  turns: {
    getReady: getReadyMs,
    /** What an answer leaves open stays as it was. */
    together: (before, wanted) => ({
      ...wanted,
      picks: wanted.picks.map((pick, place) => pick ?? before.picks[place] ?? null),
    }),
    isEmpty: ({ picks }) => picks.every((pick) => pick === null),
    untimely,
  },
  digits: {
    places: ({ digits }) => digits,
    labels: ({ labels }) => labels,
    times: (activity) => ({
      count: 'count' in activity ? activity.count : activity.digits.length,
      secondsEach: activity.secondsEach,
    }),
    said: (picks) => ({ picks }),
    picks: ({ picks }) => picks,
  },
  judge: {
    shares: ({ labels }, answers) =>
      answers.map(
        ({ picks }) => labels.filter((label, place) => picks[place] === label).length / labels.length,
      ),
    // S7: right in parts by design.
    streaks: () => false,
  },
  solution: ({ labels }) => ({ kind: 'digits', labels }),
  tally: ({ labels }, answers) => confusion(labels, answers),
  tallyFrom: 'revealed',
  places: () => [],
  rows: () => [],
  text: ({ picks }) => picks.map((pick) => pick ?? '-').join(' '),
  pretend: ({ count }, random) => ({ picks: Array.from({ length: count }, () => random.below(10)) }),
  best: ({ labels }) => ({ picks: labels }),
};

/** Digits are answered one by one, each in its own time. */
function unfitFor({
  seconds,
  scoring,
  keep,
}: Parameters<typeof digitPick.read>[0]['common']): Mistake | null {
  if (seconds !== undefined) return { code: 'timedByDigit' };
  if (scoring === 'speed') return { code: 'noSpeedByDigit' };
  return keep === 'first' ? { code: 'noFirstByDigit' } : null;
}

/** A digit is named while it is shown, not before and not after. */
function untimely({ secondsEach }: Own, moment: Moment, before: Said | null, wanted: Said) {
  const { openedAt, now, timeFactor, grace } = moment;
  for (const [place, pick] of wanted.picks.entries()) {
    if (pick === (before?.picks[place] ?? null)) continue;
    const { from, to } = digitTurn(place, secondsEach, openedAt, timeFactor);
    if (now < from) return 'notOpenYet';
    if (now > to + grace) return 'closed';
  }
  return null;
}

function confusion(labels: readonly number[], answers: readonly Said[]): Tally {
  const cells = Array.from({ length: 100 }, () => 0);
  const perDigit = labels.map(() => Array.from({ length: 10 }, () => 0));
  let right = 0;
  for (const { picks } of answers) {
    for (const [place, label] of labels.entries()) {
      const pick = picks[place] ?? null;
      if (pick === label) right++;
      if (pick === null) continue;
      cells[label * 10 + pick]!++;
      perDigit[place]![pick]!++;
    }
  }
  const accuracy = answers.length === 0 ? null : right / (labels.length * answers.length);
  return { kind: 'confusion', confusion: cells, perDigit, accuracy, answered: answers.length };
}
