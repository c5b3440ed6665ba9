// text: a short typed answer, right where it is one of the accepted ones.

import type { Kind } from '../kind';
import { wordCounts } from '../parts/counting';
import { inventedWord } from '../parts/invented';
import { wordRows } from '../parts/rows';
import { isSameText } from '../parts/same-text';

type Own = { readonly accepted: readonly string[] };
type Said = { readonly text: string };

export const text: Kind<Own, object, Said> = {
  way: 'answer',
  read(written) {
    const accepted = written.list(1, 30, 'acceptedAnswers');
    return written.attributes(() => ({})) && accepted && { accepted };
  },
  show: () => ({}),
  answer: (_, field) => ({ text: field.text }),
  judge: { shares: (own, answers) => answers.map((said) => shareOf(own, said)), streaks: () => true },
  solution: ({ accepted }) => ({ kind: 'text', accepted }),
  tally: (_, answers) => wordCounts(answers.map((said) => [said.text])),
  /** Free text may hold anything: only how many were right leaves the console, as [right, not right]. */
  roomTally(own, answers, scored) {
    const right = answers.filter((said, i) => (scored[i] ?? shareOf(own, said)) === 1).length;
    return { kind: 'counts', counts: [right, answers.length - right], answered: answers.length };
  },
  tallyFrom: 'revealed',
  places: () => [],
  rows({ tally, solution }) {
    if (tally.kind !== 'counts') return wordRows(tally);
    const accepted = solution?.kind === 'text' ? (solution.accepted[0] ?? '') : '';
    const [right = 0, other = 0] = tally.counts;
    const row = { letter: '', own: false };
    return [
      { ...row, place: 0, text: accepted, count: right, right: true },
      { ...row, place: 1, text: null, count: other, right: false },
    ];
  },
  text: (said) => said.text,
  pretend: (_, random) => ({ text: inventedWord(random) }),
  best: ({ accepted }) => (accepted[0] === undefined ? null : { text: accepted[0] }),
};

/** S11 */
const shareOf = ({ accepted }: Own, said: Said): number =>
  Number(accepted.some((each) => isSameText(each, said.text)));
