// gaps: a text with gaps to fill in. Each is right where what was typed is one of the accepted spellings.

import type { Kind } from '../kind';
import { eachRows, partsRight, shareOfHits } from '../parts/each-right';
import { inventedWord } from '../parts/invented';
import type { Place } from '../parts/rows';
import { isSameText } from '../parts/same-text';

/** One piece more than gaps. */
type Shown = { readonly pieces: readonly string[] };
/** One list of spellings per gap. */
type Own = Shown & { readonly accepted: readonly (readonly string[])[] };
/** One text per gap; null: left open. */
type Said = { readonly texts: readonly (string | null)[] };

const longest = 600;

export const gaps: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const listed = written.list(1, 8, 'gapAnswers', 'mayBeAlike');
    if (!written.attributes(() => ({})) || !listed) return null;
    if (!written.passage) return written.fail({ code: 'noPassage' });
    const { pieces, explanation } = written.passage;
    if (pieces.join('').length > longest) return written.fail({ code: 'longPassage', most: longest });
    if (pieces.length - 1 !== listed.length)
      return written.fail({ code: 'gapsAsListed', gaps: pieces.length - 1, found: listed.length });
    return { pieces, accepted: listed.map(spellings), explanation };
  },
  show: ({ pieces }) => ({ pieces }),
  answer: ({ accepted }, field) => ({ texts: field.textsEach(accepted.length) }),
  judge: {
    shares: (own, answers) => answers.map((said) => shareOfHits(hitsOf(own, said))),
    streaks: () => true,
  },
  solution: ({ accepted }) => ({ kind: 'each', right: accepted.map(([first]) => first ?? '') }),
  tally: (own, answers) =>
    partsRight(
      own.accepted.length,
      answers.map((said) => hitsOf(own, said)),
    ),
  tallyFrom: 'revealed',
  places: () => [],
  rows: ({ shown, ...counted }) => eachRows(placesOf(shown), counted, []),
  text: ({ texts }) => texts.map((text) => text ?? '–').join(' | '),
  pretend: ({ pieces }, random) => ({ texts: pieces.slice(1).map(() => inventedWord(random)) }),
  best: ({ accepted }) => ({ texts: accepted.map(([first]) => first ?? null) }),
};

/** `ten | 10`: either. */
const spellings = (listed: string): readonly string[] => listed.split(/\s\|\s/u).map((one) => one.trim());

/** What is right there names a gap. */
const placesOf = ({ pieces }: Shown): readonly Place[] =>
  pieces.slice(1).map(() => ({ letter: '', text: '' }));

/** S11, for each gap. */
const hitsOf = ({ accepted }: Own, { texts }: Said): readonly boolean[] =>
  accepted.map((each, place) => {
    const said = texts[place] ?? null;
    return said !== null && each.some((one) => isSameText(one, said));
  });
