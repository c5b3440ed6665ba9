// What was asked and how the room answered, round by round.

import { kindOf } from '@/lib/kinds/kinds';
import type { Words } from '@/lib/words/words';
import { TallyBars } from '../kinds/parts/console/tally-bars';
import { rightText } from '../kinds/parts/console/tally-rows';
import type { RoundWords } from '../kinds/parts/words-of';
import { Rich } from '../slides/rich';
import type { RoundRow } from './review-data';

type ReviewWords = Words['review']['rounds'];
type Props = {
  readonly rounds: readonly RoundRow[];
  readonly words: ReviewWords;
  readonly kinds: RoundWords;
};

export function RoundList({ rounds, words, kinds }: Props) {
  if (rounds.length === 0) return <p className="mt-3 text-ink-2">{words.none}</p>;
  return (
    <ol className="mt-4 grid gap-x-9 gap-y-7 md:grid-cols-2 xl:grid-cols-3">
      {rounds.map((round) => (
        <li key={round.id}>
          <Round {...{ round, words, kinds }} />
        </li>
      ))}
    </ol>
  );
}

type RoundProps = Omit<Props, 'rounds'> & { readonly round: RoundRow };

function Round({ round, words, kinds }: RoundProps) {
  const { id, activity, answered, tally, meanPoints } = round;
  const solution = kindOf(activity.kind).solution(activity);
  const right = rightText(activity, solution, kinds);
  const barsTell = tally.kind === 'counts' && solution?.kind !== 'order';
  return (
    <article>
      <h3 className="text-[1.0625rem] font-[760]">
        <Rich text={activity.prompt} rich={activity.rich} />
      </h3>
      <p className="mt-1 mb-2 text-co-label text-ink-2">
        <span className="num">{id}</span> {words.about(activity.slide, answered)}
        {meanPoints !== null && words.meanPoints(meanPoints)}
        {right && !barsTell && (
          <>
            . {words.right} <b className="text-acc">{right}</b>
          </>
        )}
      </p>
      {answered > 0 && <TallyBars activity={activity} tally={tally} />}
    </article>
  );
}
