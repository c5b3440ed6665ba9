// Which screen a phone shows: a round, the lobby, or the slide.

'use client';

import { Suspense } from 'react';
import type { MineView, PhoneRound, PhoneView } from '@/lib/session/view-types';
import type { Posting } from '../live/use-outbox';
import type { Session } from '../live/use-session';
import { Asides } from './asides';
import { Finding } from './finding';
import { lobbyPart, moreTime, phoneRound } from './late-parts';
import { PhoneSlide } from './phone-slide';
import { TeamLine } from './team-line';

/** A session whose view and participant have come. */
export type Seated = Session<'phone'> & {
  readonly view: PhoneView;
  readonly mine: MineView;
  readonly outgoing: Posting;
};

type Props = {
  readonly session: string;
  readonly seatCode: string;
  readonly live: Seated;
  /** The slide is an earlier one. */
  readonly past: boolean;
};

export const isLobby = ({ content }: PhoneView): boolean =>
  content.blocks.some((block) => block.kind === 'widget' && block.name === 'warm-up');

export const isDrawing = (round: PhoneRound | null): boolean =>
  round?.phase === 'open' && round.public.way === 'drawings';

export function PhoneScreen(props: Props) {
  const { round } = props.live.view;
  // The pad is there only while its round is open.
  const shown = round && (round.public.way !== 'drawings' || isDrawing(round));
  return shown ? <RoundScreen {...props} round={round} /> : <SlideScreen {...props} />;
}

/** A round: open, closed or revealed. */
function RoundScreen({ session, live, round }: Props & { readonly round: PhoneRound }) {
  const { view, mine, pulse, status, command, outgoing, serverNow } = live;
  return (
    <>
      <div className="flex flex-1 flex-col gap-2.5">
        <Suspense fallback={null}>
          <phoneRound.Part
            blocks={view.content.blocks}
            {...{ session, round, mine, pulse, status, command, outgoing, serverNow }}
          />
        </Suspense>
      </div>
      {!needsTheHand(round, mine) ? (
        <Asides {...{ session, view, mine, command, outgoing }} offline={status === 'offline'} />
      ) : (
        round.deadline !== null &&
        !isDrawing(round) && (
          <Suspense fallback={null}>
            <moreTime.Part mine={mine} command={command} />
          </Suspense>
        )
      )}
    </>
  );
}

/** Until a round is answered or over, the screen offers nothing else. A round in turns is never answered before its end. */
const needsTheHand = ({ id, phase, public: { way } }: PhoneRound, { answer }: MineView): boolean =>
  phase === 'open' && (way !== 'answer' || answer?.round !== id);

function SlideScreen({ session, seatCode, live, past }: Props) {
  const { view, mine, pulse, status, command, outgoing, serverNow } = live;
  const lobby = isLobby(view);
  return (
    <>
      <TeamLine mine={mine} lobby={lobby} command={command} />
      {lobby ? (
        <Suspense fallback={<Finding />}>
          <lobbyPart.Part {...{ mine, command, seatCode }} noNetwork={view.noNetwork === true} />
        </Suspense>
      ) : (
        <>
          <PhoneSlide {...{ view, mine, pulse, session, status, command, serverNow }} />
          {!past && <Asides {...{ session, view, mine, command, outgoing }} offline={status === 'offline'} />}
        </>
      )}
    </>
  );
}
