// A question with its time, its answer and what became of it. Which screen answers it, its kind says.

'use client';

import type { Answer } from '@/lib/kinds/kinds';
import { personalDeadline } from '@/lib/session/deadline';
import { useServerTime } from '../../../live/use-server-time';
import type { SessionStatus } from '../../../live/use-session';
import { useWords } from '../../../words/words';
import { ParkFigure, parkOn } from '../../choice/park-figure';
import { AnswerBody } from './answer-body';
import { Countdown } from './countdown';
import { type GivenAnswer, givenAnswer } from './given-answer';
import type { PhoneActivityProps } from './phone-activity';
import { roomOf, saidOf } from './said-of';
import { StatusLine } from './status-line';

type Props = PhoneActivityProps & { readonly kept: Answer | null };

export function Question(props: Props) {
  const { round, blocks, mine, pulse, status, outgoing, serverNow, kept } = props;
  const refusals = useWords('refusals');
  const activity = round.public;
  const end = round.phase === 'open' ? personalDeadline(round, mine.timeFactor) : null;
  const now = useServerTime(serverNow, end !== null);
  const answer = givenAnswer(round.id, kept, outgoing);
  const over = round.phase !== 'open' || (end !== null && now >= end);
  const done = activity.keep === 'first' && (answer.state === 'locked' || answer.state === 'sending');
  const room = { answered: pulse?.answered ?? 0, here: pulse?.here ?? 0 };
  const park = activity.kind === 'choice' ? parkOn(blocks) : null;
  const said = saidOf(activity, answer, status === 'offline', refusals);
  return (
    <>
      {activity.seconds !== null && <Countdown from={round.openedAt} to={end ?? round.openedAt} now={now} />}
      <h1 id="question" className={`flex-none ${sizeOf(activity)}`}>
        {activity.prompt}
      </h1>
      {park && <ParkFigure block={park} />}
      <AnswerBody activity={activity} answer={answer} open={!over && !done} labelledBy="question" />
      <StatusLine
        said={over && said === '' ? 'You did not answer this one.' : said}
        rest={over ? overText(activity.scoring) : restOf(activity, answer, status, roomOf(activity, room))}
        trouble={answer.state === 'refused'}
      />
    </>
  );
}

/** Long questions leave room for their answers, and so do those above a keypad. */
function sizeOf(activity: PhoneActivityProps['round']['public']): string {
  const { length } = activity.prompt;
  const keyed = activity.kind === 'number' && activity.input !== 'slider';
  if (length <= (keyed ? 30 : 60)) return 'text-[2.5rem]';
  return length <= (keyed ? 60 : 120) ? 'text-[2rem]' : 'text-[1.625rem]';
}

const overText = (scoring: string) =>
  scoring === 'none' ? 'The time is over. Look up.' : 'The time is over. Look up for the answer.';

function restOf(
  activity: PhoneActivityProps['round']['public'],
  answer: GivenAnswer,
  status: SessionStatus,
  room: string,
): string {
  if (status === 'offline')
    return answer.shown
      ? 'It goes when the line is back.'
      : 'Answer all the same: it goes when the line is back.';
  if (answer.state === 'none' || answer.state === 'refused')
    return activity.keep === 'first' ? `Your first answer counts. ${room}` : room;
  if (activity.kind === 'words') return `A person looks first, then the screen shows it. ${room}`;
  return activity.keep === 'first' ? `${room} Look up.` : `${room} You can still change it.`;
}
