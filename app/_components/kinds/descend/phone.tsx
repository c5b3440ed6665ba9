// descend on a phone: my height, the ground under my ball, the steps I have left. No phone has the map.

'use client';

import type { MySearch } from '@/lib/kinds/kinds';
import { Marked } from '../../words/marked';
import { useWords } from '../../words/words';
import { useKindWords } from '../parts/kind-words';
import { CourseChart } from '../parts/phone/course-chart';
import type { AskedProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { NumbersRevealed } from '../parts/phone/numbers-revealed';
import { useOwnSearch } from '../parts/phone/own-search';
import { SearchFrame, useSearchTime } from '../parts/phone/search-frame';
import { SearchRevealed } from '../parts/phone/search-revealed';
import { Descent } from './descent';
import { slopeWords } from './slope-words';
import { StepsLeft } from './steps-left';

type DescendWords = ReturnType<typeof useKindWords<'descend'>>;
type BallFacts = Extract<MySearch, { kind: 'ball' }>;

const ballOf = ({ mine, round }: AskedProps<'descend'>): BallFacts | null =>
  mine.search?.round === round.id && mine.search.kind === 'ball' ? mine.search : null;

/** Nothing until the own view of this round has come: it comes with the next message. */
function Asked(props: AskedProps<'descend'>) {
  const ball = ballOf(props);
  return ball && <Search {...props} ball={ball} />;
}

function Search({ ball, ...props }: AskedProps<'descend'> & { readonly ball: BallFacts }) {
  const { round, activity, mine, status, outgoing, serverNow } = props;
  const words = useKindWords('descend');
  const refusals = useWords('refusals');
  const { known, state, rejection } = useOwnSearch(ball, outgoing);
  const { heights, slope, left } = known;
  const time = useSearchTime(round, mine.timeFactor, serverNow);
  const open = !time.over && left > 0;
  const height = heights.at(-1) ?? 0;
  const sending = state === 'sending';
  const facts = { sending, offline: status === 'offline', left, over: time.over, height };
  const course = <CourseChart values={heights} steps={activity.stepsEach} words={words.course} />;
  return (
    <SearchFrame
      time={time}
      prompt={activity.prompt}
      said={rejection ? refusals[rejection.code] : saidOf(facts, words)}
      rest={open ? slopeWords(slope, words) : words.lookUp}
      trouble={state === 'refused'}
    >
      <Standing height={height} left={left} of={activity.stepsEach} />
      {open ? (
        <Descent round={round.id} known={known} sending={sending} outgoing={outgoing}>
          {course}
        </Descent>
      ) : (
        <div className="my-auto grid gap-4">
          {course}
          {heights.length > 1 && (
            <p className="text-ph-body text-ink-2">
              <Marked of={words.startedAt(heights[0] ?? 0)} className="num text-ink" />
            </p>
          )}
        </div>
      )}
    </SearchFrame>
  );
}

type Facts = {
  readonly sending: boolean;
  readonly offline: boolean;
  readonly left: number;
  readonly over: boolean;
  readonly height: number;
};

function saidOf({ sending, offline, left, over, height }: Facts, words: DescendWords): string {
  if (offline) return sending ? words.saved : words.offline;
  if (left === 0) return words.noneLeft(height);
  return over ? words.over(height) : '';
}

type StandingProps = { readonly height: number; readonly left: number; readonly of: number };

function Standing({ height, left, of }: StandingProps) {
  const words = useKindWords('descend');
  return (
    <div className="flex flex-none items-end justify-between gap-3">
      <p>
        <span className="text-ph-label text-ink-2">{words.label}</span>
        <output className="num block text-[2.75rem] leading-[.9] font-[780] text-cost">
          {words.height(height)}
        </output>
      </p>
      <StepsLeft left={left} of={of} />
    </div>
  );
}

function Revealed(props: RevealedProps<'descend'>) {
  const words = useKindWords('descend');
  const { tally } = props.revealed;
  const heights = ballOf(props)?.heights ?? [];
  return (
    <SearchRevealed
      {...props}
      title={titleOf(heights, tally.answered, words.revealed)}
      compared={(right) => comparedText(right, words.revealed)}
    >
      {heights.length > 0 && (
        <CourseChart values={heights} steps={props.activity.stepsEach} words={words.course} />
      )}
      {tally.kind === 'histogram' && (
        <section className="grid gap-2">
          <h2 className="text-ph-label font-[640]">{words.revealed.all(tally.answered)}</h2>
          <NumbersRevealed tally={tally} right={null} own={heights.at(-1) ?? null} />
        </section>
      )}
    </SearchRevealed>
  );
}

type RevealedWords = DescendWords['revealed'];

function titleOf(heights: readonly number[], searched: number, words: RevealedWords): string {
  if (heights.length === 0) return words.others(searched);
  return heights.length === 1 ? words.stayed : words.own(heights.at(-1) ?? 0);
}

/** S10 in words: the lowest earn everything, others half the share of those who ended higher. */
function comparedText(right: number, { lowest, highest, compared }: RevealedWords): string {
  if (right === 1) return lowest;
  return right === 0 ? highest : compared(2 * right);
}

export const descendPhone: PhoneScreens<'descend'> = { Asked, Revealed };
