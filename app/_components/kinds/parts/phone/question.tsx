// A question with its time, its answer and what became of it. The body that answers it is its kind's.

'use client';

import type { ReactNode } from 'react';
import { materialOf } from '@/lib/deck/fit/material';
import type { ActivityKind } from '@/lib/kinds/kinds';
import { personalDeadline } from '@/lib/session/deadline';
import { useServerTime } from '../../../live/use-server-time';
import { Rich } from '../../../slides/rich';
import { useWords } from '../../../words/words';
import { takenByPulse } from '../taken-in';
import { Countdown } from './countdown';
import { givenAnswer } from './given-answer';
import type { AskedProps, BodyProps } from './kind-props';
import { PhoneMaterial } from './material';
import { nextOf, roomOf, saidOf } from './said-of';
import { StatusLine } from './status-line';

type Props<K extends ActivityKind> = AskedProps<K> & {
  /** What the question is about, above its answers. */
  readonly figure?: ReactNode;
  /** A tall body follows, so the question is set smaller. */
  readonly tight?: boolean;
  /** What follows an answer that somebody looks at first. */
  readonly moderated?: (room: string) => string;
  readonly children: (body: BodyProps<K>) => ReactNode;
};

export function Question<K extends ActivityKind>(props: Props<K>) {
  const { round, mine, status, outgoing, serverNow, kept } = props;
  const activity = round.public;
  const words = useWords('kinds');
  const refusals = useWords('refusals');
  const end = round.phase === 'open' ? personalDeadline(round, mine.timeFactor) : null;
  const now = useServerTime(serverNow, end !== null);
  const byBell = mine.answer?.round === round.id && mine.answer.byBell === true;
  const answer = givenAnswer(round.id, { kept, byBell }, outgoing);
  const over = round.phase !== 'open' || (end !== null && now >= end);
  const done = activity.keep === 'first' && (answer.state === 'locked' || answer.state === 'sending');
  const offline = status === 'offline';
  const said = saidOf(activity, answer, { offline, over, words, refusals });
  const room = roomOf(activity, takenByPulse(round.id, props.pulse), words);
  return (
    <>
      {activity.seconds !== null && <Countdown from={round.openedAt} to={end ?? round.openedAt} now={now} />}
      <h1
        id="question"
        className={`flex-none ${sizeOf(activity.prompt, props.tight ?? materialOf(props.blocks).length > 0)}`}
      >
        <Rich text={activity.prompt} rich={activity.rich} />
      </h1>
      {props.figure}
      <PhoneMaterial blocks={props.blocks} />
      {props.children({ activity: props.activity, answer, open: !over && !done, labelledBy: 'question' })}
      <StatusLine
        said={over && said === '' ? words.round.given.none : said}
        rest={nextOf({ activity, answer, offline, over, room, moderated: props.moderated }, words)}
        trouble={answer.state === 'refused'}
      />
    </>
  );
}

/** Long questions leave room for their answers. */
function sizeOf({ length }: string, tight = false): string {
  if (length <= (tight ? 30 : 60)) return 'text-[2.5rem]';
  return length <= (tight ? 60 : 120) ? 'text-[2rem]' : 'text-[1.625rem]';
}
