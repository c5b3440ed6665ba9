// The phone's head: who I am, how many are here, my points once there are any; and over it, what there is to say about
// the connection.

import type { ReactNode } from 'react';
import type { MineView } from '@/lib/session/view-types';
import { LateHand } from '../ui/late-hand';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/words';

type Props = {
  readonly mine: MineView;
  readonly people: number;
  /** On the first slide the room is the news; later the participant is. */
  readonly lobby: boolean;
  readonly children: ReactNode;
};

export function TopBar({ mine, people, lobby, children }: Props) {
  const words = useWords('phone').head;
  return (
    <>
      {lobby ? (
        <Wordmark className="text-[1.375rem]" />
      ) : (
        <span className="ppl min-w-0 truncate text-[1.0625rem] font-[640]">
          {mine.name}
          {typeof mine.team?.own === 'number' && (
            <span className="font-[480] text-ink-2">, {mine.team.names[mine.team.own]}</span>
          )}
        </span>
      )}
      <span className="flex flex-none items-center gap-2">
        {!lobby && mine.points > 0 ? (
          <span className="num font-[640]">{words.points(mine.points)}</span>
        ) : (
          people > 0 && (
            <>
              <LateHand value={people} height={28} label={words.people(people)} />
              <span>{words.inRoom}</span>
            </>
          )
        )}
      </span>
      {children}
    </>
  );
}
