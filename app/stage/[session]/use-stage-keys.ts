// The stage's keys. Everybody's: full screen and how to join. The presenter's: turning pages, blank, and panic; on a stage
// that was opened by its link alone, these say that it follows.

'use client';

import { enterFullScreen, toggleFullScreen } from '@/app/_components/live/full-screen';
import { firstPlace, lastPlace, nextPlace, type Place, previousPlace } from '@/app/_components/live/places';
import type { Follow } from '@/app/_components/live/use-follow';
import { useKeys } from '@/app/_components/live/use-keys';
import type { StageDeck } from '@/lib/deck/public';

type Facts = {
  readonly deck: StageDeck;
  readonly follow: Follow;
  readonly presenter: boolean;
  readonly onJoin: () => void;
  /** Null while no question of the audience is over the slide. */
  readonly onCloseQuestion: (() => void) | null;
  /** A key that only the presenter's browser may use. */
  readonly onRefused: () => void;
};

export function useStageKeys({ deck, follow, presenter, onJoin, onCloseQuestion, onRefused }: Facts): void {
  const { place, blank, hidden, wish } = follow;
  const turn = (value: Place) => wish({ what: 'place', value });
  const everybody = { join: onJoin, present: enterFullScreen, fullScreen: toggleFullScreen };
  useKeys(
    presenter
      ? {
          ...everybody,
          ...(onCloseQuestion && { closeQuestion: onCloseQuestion }),
          next: () => turn(nextPlace(deck.slides, place)),
          previous: () => turn(previousPlace(deck.slides, place)),
          first: () => turn(firstPlace(deck.slides)),
          last: () => turn(lastPlace(deck.slides)),
          blank: () => wish({ what: 'blank', value: !blank }),
          hideRoom: () => wish({ what: 'hidden', value: !hidden }),
        }
      : {
          ...everybody,
          ...{ next: onRefused, previous: onRefused, first: onRefused, last: onRefused },
          ...{ blank: onRefused, hideRoom: onRefused },
        },
  );
}
