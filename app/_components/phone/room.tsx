// A phone with a seat: its head, the screen for whatever the talk is at, and the way back through earlier slides.

'use client';

import { Suspense, useEffect } from 'react';
import { waitingDrawings } from '../kinds/draw/drawings';
import { useLook } from '../live/use-look';
import { useOutbox } from '../live/use-outbox';
import type { Session } from '../live/use-session';
import { useWrittenNames } from '../live/use-written-session';
import { usePicturesAhead } from '../slides/pictures/use-ahead';
import { useFaces } from '../ui/use-faces';
import { usePreloadWords } from '../words/words';
import { ConnectionBanner } from './connection-banner';
import { PhoneFarewell } from './farewell';
import { useLateAnswer } from './late-answer';
import { loadInAdvance, networkAhead } from './late-parts';
import { viewOfPast } from './leaf';
import { LeafBar } from './leaf-bar';
import { PhonePage } from './phone-page';
import { isDrawing, isLobby, PhoneScreen, type Seated } from './screen';
import { TopBar } from './top-bar';
import { useLeaf } from './use-leaf';
import { useSwipe } from './use-swipe';

type Props = { readonly session: string; readonly seatCode: string; readonly live: Session<'phone'> };

export default function Room({ live: unwritten, ...seat }: Props) {
  const live = useWrittenNames(unwritten);
  const { view, mine, gone, sender, status } = live;
  const participant = mine?.participant ?? null;
  const outgoing = useOutbox({ session: seat.session, participant, sender, live: status === 'live' });
  if (gone) return <PhoneFarewell farewell={gone} />;
  return view && mine ? <Present {...seat} live={{ ...live, view, mine, outgoing }} /> : null;
}

const none: readonly string[] = [];

type PresentProps = Omit<Props, 'live'> & { readonly live: Seated };

function Present({ session, seatCode, live }: PresentProps) {
  const { view: present, mine, pulse, status, command, outgoing } = live;
  const leaf = useLeaf(present, command);
  const swipe = useSwipe({ toRight: leaf.earlier, toLeft: leaf.later });
  const preloadWords = usePreloadWords();
  useEffect(() => loadInAdvance(preloadWords), [preloadWords]);
  usePicturesAhead(present.ahead ?? none);
  const late = useLateAnswer(outgoing, present.round?.id ?? null);
  const view = leaf.past ? viewOfPast(present, leaf.past) : present;
  useFaces(view, view.content.lang);
  useLook(session, view.themed === true);
  return (
    <PhonePage
      head={
        <TopBar mine={mine} people={pulse?.joined ?? 0} lobby={isLobby(view)}>
          <ConnectionBanner
            status={status}
            waiting={waitingDrawings(outgoing).length}
            drawing={isDrawing(view.round)}
            late={late}
            away={pulse?.presenterAway === true}
          />
        </TopBar>
      }
      {...swipe}
    >
      <PhoneScreen {...{ session, seatCode }} live={{ ...live, view }} past={leaf.past !== null} />
      <LeafBar leaf={leaf} live={present.slide} />
      <Suspense fallback={null}>
        <networkAhead.Part session={session} pulse={pulse} />
      </Suspense>
    </PhonePage>
  );
}
