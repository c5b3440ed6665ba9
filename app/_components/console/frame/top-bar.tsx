// The console's head: which room, whether it is connected, where the talk is, how many people, what time it is.

import type { Deck } from '@/lib/deck/deck';
import type { Pulse } from '@/lib/protocol/message';
import type { PresenterView } from '@/lib/session/view-types';
import type { Place } from '../../live/places';
import type { SessionStatus } from '../../live/use-session';
import { groupPin } from '../../slides/pin';
import { Hand } from '../../ui/hand';
import { useWords } from '../../words/words';
import { TalkTimer } from '../clock/talk-timer';
import type { ClockHandle } from '../clock/use-talk-clock';
import { SlideSelect } from '../slide/slide-select';
import { SlideStrip } from '../slide/slide-strip';
import { ConnectionState } from './connection-state';
import { type Cover, CoverButtons } from './cover-buttons';

type Props = {
  readonly deck: Deck;
  readonly view: PresenterView;
  readonly pulse: Pulse | null;
  readonly status: SessionStatus;
  readonly ahead: boolean;
  readonly place: Place;
  readonly cover: Cover;
  readonly clock: ClockHandle;
  readonly onJump: (place: Place) => void;
};

export function TopBar({ deck, view, pulse, status, ahead, place, cover, clock, onJump }: Props) {
  const words = useWords('console').bar;
  return (
    <header className="console-top flex min-h-15 flex-wrap min-[1200px]:col-span-2 items-center gap-x-5 gap-y-1 border-b-2 border-ink px-6 py-1 max-[1200px]:px-3">
      <h1 className="flex items-center gap-4">
        <span className="wm text-[1.625rem]">
          <i className="wm-mark" aria-hidden="true" />
          <span className="max-xl:sr-only">nudge</span>
        </span>
        <span className="sr-only">{words.pin}</span>
        <span>
          <span className="num block text-[1.0625rem] leading-tight font-[680]">
            {groupPin(view.join.pin)}
          </span>
          <ConnectionState status={status} ahead={ahead} ended={view.ended} />
        </span>
      </h1>
      <SlideStrip deck={deck} place={place} onJump={onJump} />
      <SlideSelect deck={deck} place={place} onJump={onJump} />
      <div className="ml-auto flex items-center gap-5 max-md:w-full max-md:justify-between">
        <People here={pulse?.here ?? null} people={view.people} />
        <div className="console-timer">
          <TalkTimer plan={deck.slides} handle={clock} />
        </div>
        <div className="max-[1200px]:hidden">
          <CoverButtons {...cover} />
        </div>
      </div>
    </header>
  );
}

function People({ here, people }: { here: number | null; people: number }) {
  const words = useWords('console').bar;
  const away = here === null ? 0 : Math.max(0, people - here);
  return (
    <span className="flex items-center gap-2">
      <Hand value={people} height={30} label={words.people(people)} />
      <span className="w-16 text-co-label leading-tight text-ink-2" aria-hidden={away === 0}>
        {words.peopleUnit(people)}
        {away > 0 && (
          <>
            ,<br />
            {words.away(away)}
          </>
        )}
      </span>
    </span>
  );
}
