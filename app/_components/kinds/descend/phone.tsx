// Crowd descent in one hand: my height, the ground under my ball, the steps I have left. The map is on nobody's phone.

'use client';

import { useEffect, useState } from 'react';
import type { MySearch } from '@/lib/kinds/kinds';
import type { PhoneRound } from '@/lib/session/view-types';
import type { PublicOf } from '../../../../lib/kinds/kinds';
import type { Posting, SessionStatus } from '../../live/use-session';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { CourseChart } from '../parts/phone/course-chart';
import { useOwnSearch } from '../parts/phone/own-search';
import { SearchFrame, useSearchTime } from '../parts/phone/search-frame';
import { type Aim, downhill } from './aim';
import { BallPad, slopeWords } from './ball-pad';

export type BallFacts = Extract<MySearch, { kind: 'ball' }>;

type Props = {
  readonly round: PhoneRound;
  readonly activity: PublicOf<'descend'>;
  readonly kept: BallFacts;
  readonly timeFactor: number;
  readonly status: SessionStatus;
  readonly outgoing: Posting;
  readonly serverNow: () => number;
};

export function BallSearch({ round, activity, kept, timeFactor, status, outgoing, serverNow }: Props) {
  const refusals = useWords('refusals');
  const { known, state, rejection } = useOwnSearch(kept, outgoing);
  const { heights, slope, left, longest } = known;
  const taken = heights.length - 1;
  const time = useSearchTime(round, timeFactor, serverNow);
  const [aim, setAim] = useState<Aim>(() => downhill(slope, longest));
  // After every step one aims anew, from other ground.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is what makes an aim out of date
  useEffect(() => setAim(downhill(slope, longest)), [taken]);
  const open = !time.over && left > 0;
  const step = () => {
    if (open && state !== 'sending')
      outgoing.put({ type: 'stepBall', round: round.id, n: taken + 1, dx: aim[0], dy: aim[1] });
  };
  const height = heights.at(-1) ?? 0;
  const before = heights.at(-2);
  return (
    <SearchFrame
      time={time}
      prompt={activity.prompt}
      said={saidOf({
        open,
        left,
        over: time.over,
        height,
        sending: state === 'sending',
        offline: status === 'offline',
        refused: rejection ? refusals[rejection.code] : undefined,
      })}
      rest={open ? slopeWords(slope) : 'Look up.'}
      trouble={state === 'refused'}
    >
      <div className="flex flex-none items-end justify-between gap-3">
        <p>
          <span className="text-ph-label text-ink-2">Your height</span>
          <output className="num block text-[2.75rem] leading-[.9] font-[780] text-cost">
            {height.toFixed(3)}
          </output>
        </p>
        <StepsLeft left={left} of={activity.stepsEach} />
      </div>
      {open ? (
        <>
          <BallPad {...{ slope, longest, aim, open }} onAim={setAim} onStep={step} />
          <CourseChart values={heights} steps={activity.stepsEach} unit="step" />
          <div className="grid flex-none grid-cols-[auto_1fr] gap-3">
            <Button className="px-3! text-base" onClick={() => setAim(downhill(slope, longest))}>
              Aim downhill
            </Button>
            <Button tone="primary" size="send" aria-disabled={state === 'sending'} onClick={step}>
              Step
            </Button>
          </div>
        </>
      ) : (
        <div className="my-auto grid gap-4">
          <CourseChart values={heights} steps={activity.stepsEach} unit="step" />
          {before !== undefined && (
            <p className="text-ph-body text-ink-2">
              You began at <b className="num text-ink">{(heights[0] ?? 0).toFixed(3)}</b>.
            </p>
          )}
        </div>
      )}
    </SearchFrame>
  );
}

/** A cell a step: those that are left are filled. */
function StepsLeft({ left, of }: { readonly left: number; readonly of: number }) {
  return (
    <div className="grid justify-items-end gap-1">
      <p className="text-ph-label text-ink-2">
        <b className="num text-[1.5rem] font-[760] text-ink">{left}</b> {left === 1 ? 'step' : 'steps'} left
      </p>
      <span className="flex gap-[2px]" aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
            key={place}
            className={`h-[12px] w-[5px] border border-ink ${place < left ? 'bg-ink' : ''}`}
          />
        ))}
      </span>
    </div>
  );
}

type Facts = {
  readonly open: boolean;
  readonly left: number;
  readonly over: boolean;
  readonly height: number;
  readonly sending: boolean;
  readonly offline: boolean;
  readonly refused: string | undefined;
};

function saidOf({ open, left, over, height, sending, offline, refused }: Facts): string {
  if (refused) return refused;
  if (offline) return sending ? 'Your step waits for the line.' : 'You’re offline. Your ball stands still.';
  if (left === 0) return `All steps are taken. You stand at ${height.toFixed(3)}.`;
  if (over) return `The time is over. You stand at ${height.toFixed(3)}.`;
  return open ? '' : 'Look up.';
}
