// One phone in the room: one hand, one column, whatever the talk is at.

'use client';

import { Suspense, useEffect } from 'react';
import type { MineView, PhoneRound, PhoneView } from '@/lib/session/view-types';
import { waitingDrawings } from '../kinds/draw/drawings';
import { useSession } from '../live/use-session';
import { usePreloadWords } from '../words/words';
import { Asides } from './asides';
import { PhoneFarewell } from './farewell';
import { Finding } from './finding';
import { loadInAdvance, lobbyPart, moreTime, networkAhead, phoneRound } from './late-parts';
import { viewOfPast } from './leaf';
import { LeafBar } from './leaf-bar';
import { LineBanner } from './line-banner';
import { PhoneSlide } from './phone-slide';
import { TeamLine } from './team-line';
import { TopBar } from './top-bar';
import { useLeaf } from './use-leaf';
import { useSwipe } from './use-swipe';

type Props = {
  readonly session: string;
  /** Brings this participant back on another browser. */
  readonly seatCode: string;
};

export function PhoneApp({ session, seatCode }: Props) {
  const {
    view: present,
    mine,
    pulse,
    status,
    gone,
    command,
    outgoing,
    serverNow,
  } = useSession({ session, surface: 'phone' });
  const leaf = useLeaf(present, command);
  const swipe = useSwipe({ toRight: leaf.earlier, toLeft: leaf.later });
  const view = present && leaf.past ? viewOfPast(present, leaf.past) : present;
  const lobby = view !== null && isLobby(view);
  const seated = view !== null;
  const preloadWords = usePreloadWords();
  useEffect(() => (seated ? loadInAdvance(preloadWords) : undefined), [seated, preloadWords]);
  if (gone) return <PhoneFarewell farewell={gone} />;
  const asked = view && shownRound(view);
  return (
    <main
      className="mx-auto flex min-h-dvh max-w-[480px] flex-col gap-2.5 p-3 pb-[max(12px,env(safe-area-inset-bottom))] text-ph-body"
      {...swipe}
    >
      <TopBar mine={mine} people={pulse?.joined ?? 0} lobby={lobby}>
        <LineBanner
          status={status}
          waiting={waitingDrawings(outgoing).length}
          drawing={view !== null && drawing(view)}
        />
      </TopBar>
      {!view || !mine ? (
        <Finding />
      ) : asked ? (
        <>
          <div className="flex flex-1 flex-col gap-2.5">
            <Suspense fallback={null}>
              <phoneRound.Part
                round={asked}
                blocks={view.content.blocks}
                {...{ session, mine, pulse, status, command, outgoing, serverNow }}
              />
            </Suspense>
          </div>
          {!needsTheHand(asked, mine) ? (
            <Asides {...{ session, view, mine, command, outgoing }} />
          ) : (
            asked.deadline !== null &&
            !drawing(view) && (
              <Suspense fallback={null}>
                <moreTime.Part mine={mine} command={command} />
              </Suspense>
            )
          )}
        </>
      ) : (
        <>
          <TeamLine mine={mine} lobby={lobby} command={command} />
          {lobby ? (
            <Suspense fallback={<Finding />}>
              <lobbyPart.Part mine={mine} command={command} seatCode={seatCode} />
            </Suspense>
          ) : (
            <>
              <PhoneSlide {...{ view, mine, pulse, session, status, command }} />
              {!leaf.past && <Asides {...{ session, view, mine, command, outgoing }} />}
            </>
          )}
        </>
      )}
      {present && mine && <LeafBar leaf={leaf} live={present.slide} />}
      {seated && (
        <Suspense fallback={null}>
          <networkAhead.Part session={session} pulse={pulse} />
        </Suspense>
      )}
    </main>
  );
}

const isLobby = (view: PhoneView) =>
  view.content.blocks.some((block) => block.kind === 'widget' && block.name === 'warm-up');

const drawing = ({ round }: PhoneView): boolean => round?.phase === 'open' && round.public.way === 'drawings';

/** The round that is taken part in, waited for or looked back on here. The pad stands only while it is open. */
const shownRound = (view: PhoneView): PhoneRound | null =>
  view.round?.public.way !== 'drawings' || drawing(view) ? view.round : null;

/** Until a round is answered or over, nothing else is within reach. In turns there is no moment of having answered. */
const needsTheHand = ({ id, phase, public: { way } }: PhoneRound, { answer }: MineView): boolean =>
  phase === 'open' && (way !== 'answer' || answer?.round !== id);
