// What both searches share: the time, what is asked, and the sentence at the foot.

import type { ReactNode } from 'react';
import { personalDeadline } from '@/lib/session/deadline';
import type { PhoneRound } from '@/lib/session/view-types';
import { useServerTime } from '../../../live/use-server-time';
import { Countdown } from './countdown';
import { StatusLine } from './status-line';

export type SearchTime = {
  readonly over: boolean;
  /** The countdown, where there is a deadline. */
  readonly bar: ReactNode;
};

export function useSearchTime(round: PhoneRound, timeFactor: number, serverNow: () => number): SearchTime {
  const end = round.phase === 'open' ? personalDeadline(round, timeFactor) : null;
  const now = useServerTime(serverNow, end !== null);
  return {
    over: round.phase !== 'open' || (end !== null && now >= end),
    bar: round.public.seconds !== null && (
      <Countdown from={round.openedAt} to={end ?? round.openedAt} now={now} />
    ),
  };
}

type Props = {
  readonly time: SearchTime;
  readonly prompt: string;
  readonly said: string;
  readonly rest: string;
  readonly trouble: boolean;
  readonly children: ReactNode;
};

export function SearchFrame({ time, prompt, said, rest, trouble, children }: Props) {
  return (
    <>
      {time.bar}
      <h1 id="question" className="flex-none text-[1.5rem] leading-[1.05]">
        {prompt}
      </h1>
      {children}
      <StatusLine said={said} rest={rest} trouble={trouble} />
    </>
  );
}
