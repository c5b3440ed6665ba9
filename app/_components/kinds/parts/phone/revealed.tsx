// The reveal on a phone: whether I was right, what it earns and why, the right answer, and below it what the kind shows.

'use client';

import type { ReactNode } from 'react';
import type { Rich as RichWords } from '@/lib/inline';
import type { ActivityKind } from '@/lib/kinds/kinds';
import { Rich } from '../../../slides/rich';
import { useWords } from '../../../words/words';
import { rightText } from '../console/tally-rows';
import { cameTooLate } from './given-answer';
import type { RevealedProps } from './kind-props';
import { PhoneMaterial } from './material';
import { OwnPlace } from './own-place';
import { Verdict } from './verdict';

type Props<K extends ActivityKind> = RevealedProps<K> & {
  /** What follows shows the right answer itself. */
  readonly showsRight?: boolean;
  readonly children: ReactNode;
};

export function RevealedFrame<K extends ActivityKind>(props: Props<K>) {
  const { round, revealed, mine, kept, outgoing, showsRight = false, children } = props;
  const activity = round.public;
  const words = useWords('kinds');
  const line = mine.score?.round === round.id ? mine.score.line : null;
  const right = showsRight ? '' : rightText(activity, revealed.solution, words);
  return (
    <>
      <section className="grid flex-none gap-2" aria-labelledby="verdict">
        <p className="text-ph-label text-ink-2">
          <Rich text={activity.prompt} rich={activity.rich} />
        </p>
        {revealed.solution !== null ? (
          <Verdict
            line={line}
            answered={kept !== null}
            late={cameTooLate(round.id, outgoing)}
            scored={activity.scoring !== 'none'}
          />
        ) : (
          <h1 id="verdict" className="text-[2.5rem]">
            {kept ? words.round.revealed.thanks : words.round.revealed.room}
          </h1>
        )}
        {right !== '' && <RightAnswer of={words.round.revealed.right(right)} rich={activity.rich} />}
      </section>
      <PhoneMaterial blocks={props.blocks} />
      {children}
      {revealed.explanation !== '' && (
        <p className="text-ph-body leading-snug text-ink-2">
          <Rich text={revealed.explanation} rich={revealed.rich} />
        </p>
      )}
      <OwnPlace mine={mine} />
    </>
  );
}

type RightProps = {
  readonly of: readonly [before: string, right: string, after: string];
  readonly rich: RichWords | undefined;
};

function RightAnswer({ of: [before, right, after], rich }: RightProps) {
  return (
    <p className="text-ph-body">
      {before}
      <b
        className={`bg-acc px-1.5 py-0.5 text-paper ${rich && Object.hasOwn(rich, right) ? 'inline-block' : ''}`}
      >
        <Rich text={right} rich={rich} />
      </b>
      {after}
    </p>
  );
}
