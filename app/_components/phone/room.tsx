// A phone with a seat: its head, the screen for whatever the talk is at, and the way back through earlier slides.

'use client';

import { Suspense, useEffect } from 'react';
import { waitingDrawings } from '../kinds/draw/drawings';
import { type Session, useWrittenNames } from '../live/use-session';
import { usePreloadWords } from '../words/words';
import { PhoneFarewell } from './farewell';
import { loadInAdvance, networkAhead } from './late-parts';
import { viewOfPast } from './leaf';
import { LeafBar } from './leaf-bar';
import { LineBanner } from './line-banner';
import { PhonePage } from './phone-page';
import { isDrawing, isLobby, PhoneScreen, type Seated } from './screen';
import { TopBar } from './top-bar';
import { useLeaf } from './use-leaf';
import { useSwipe } from './use-swipe';

type Props = { readonly session: string; readonly live: Session<'phone'> };

export default function Room({ session, live: unwritten }: Props) {
  const live = useWrittenNames(unwritten);
  const { view, mine, gone } = live;
  if (gone) return <PhoneFarewell farewell={gone} />;
  return view && mine ? <Present session={session} live={{ ...live, view, mine }} /> : null;
}

function Present({ session, live }: { readonly session: string; readonly live: Seated }) {
  const { view: present, mine, pulse, status, command, outgoing } = live;
  const leaf = useLeaf(present, command);
  const swipe = useSwipe({ toRight: leaf.earlier, toLeft: leaf.later });
  const preloadWords = usePreloadWords();
  useEffect(() => loadInAdvance(preloadWords), [preloadWords]);
  const view = leaf.past ? viewOfPast(present, leaf.past) : present;
  return (
    <PhonePage
      head={
        <TopBar mine={mine} people={pulse?.joined ?? 0} lobby={isLobby(view)}>
          <LineBanner
            status={status}
            waiting={waitingDrawings(outgoing).length}
            drawing={isDrawing(view.round)}
          />
        </TopBar>
      }
      {...swipe}
    >
      <PhoneScreen session={session} live={{ ...live, view }} past={leaf.past !== null} />
      <LeafBar leaf={leaf} live={present.slide} />
      <Suspense fallback={null}>
        <networkAhead.Part session={session} pulse={pulse} />
      </Suspense>
    </PhonePage>
  );
}
