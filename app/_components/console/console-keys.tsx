// The console's keys, and the sheet that lists them. Draws nothing but that sheet.

'use client';

import { useState } from 'react';
import type { Deck, Slide } from '@/lib/deck/deck';
import type { PresenterView } from '@/lib/session/view-types';
import { enterFullScreen, toggleFullScreen } from '../live/full-screen';
import { firstPlace, lastPlace, nextPlace, type Place, previousPlace } from '../live/places';
import type { Follow } from '../live/use-follow';
import { useKeys } from '../live/use-keys';
import { activityStates, currentActivity, nextStep } from './activity/activity-steps';
import type { Moderation } from './held/use-moderation';
import { KeysDialog } from './keys-dialog';
import type { Ask } from './use-ask';

type Props = {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly follow: Follow;
  readonly view: PresenterView;
  readonly ask: Ask;
  readonly moderation: Moderation;
  readonly onJoin: () => void;
};

export function ConsoleKeys({ deck, slide, follow, view, ask, moderation, onJoin }: Props) {
  const [help, setHelp] = useState(false);
  const turn = (value: Place) => follow.wish({ what: 'place', value });
  const { running, pace, learningRate } = view.training;
  useKeys({
    next: () => turn(nextPlace(deck.slides, follow.place)),
    previous: () => turn(previousPlace(deck.slides, follow.place)),
    first: () => turn(firstPlace(deck.slides)),
    last: () => turn(lastPlace(deck.slides)),
    blank: () => follow.wish({ what: 'blank', value: !follow.blank }),
    hideRoom: () => follow.wish({ what: 'hidden', value: !follow.hidden }),
    present: enterFullScreen,
    fullScreen: toggleFullScreen,
    join: onJoin,
    approveAll: moderation.approveSeen,
    approveFirst: () => moderation.judgeFirst('approved'),
    refuseFirst: () => moderation.judgeFirst('rejected'),
    undo: moderation.undo,
    activity: () => {
      const now = currentActivity(activityStates(slide.activities, view.rounds));
      if (now) void ask(nextStep(now).command);
    },
    ...(view.question && { closeQuestion: () => void ask({ type: 'showQuestion', question: null }) }),
    ...(!view.noNetwork && {
      training: () => void ask({ type: 'train', running: !running, pace, learningRate }),
    }),
    help: () => setHelp(true),
  });
  return <KeysDialog open={help} training={!view.noNetwork} onClose={() => setHelp(false)} />;
}
