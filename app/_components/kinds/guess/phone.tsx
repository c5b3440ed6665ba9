// The blind search in one hand: turn the dial, let go, see the cost. Every rest of the dial is a try that is kept.

'use client';

import { useEffect, useRef, useState } from 'react';
import type { MySearch } from '@/lib/kinds/kinds';
import type { PhoneRound } from '@/lib/session/view-types';
import type { PublicOf } from '../../../../lib/kinds/kinds';
import { useDraft } from '../../live/use-draft';
import type { Posting, SessionStatus } from '../../live/use-session';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { CourseChart } from '../parts/phone/course-chart';
import { useOwnSearch } from '../parts/phone/own-search';
import { SearchFrame, useSearchTime } from '../parts/phone/search-frame';
import { Dial } from './dial';
import { DialCurve } from './dial-curve';

export type DialFacts = Extract<MySearch, { kind: 'dial' }>;

type Props = {
  readonly round: PhoneRound;
  readonly activity: PublicOf<'guess'>;
  readonly kept: DialFacts;
  readonly timeFactor: number;
  readonly status: SessionStatus;
  readonly outgoing: Posting;
  readonly serverNow: () => number;
};

/** A dial that rests this long has been tried, ms: keys press many times in a row. */
const rest = 250;
const mostTries = 200;
/** What the two buttons turn it by. */
const nudge = 0.1;

export function DialSearch({ round, activity, kept, timeFactor, status, outgoing, serverNow }: Props) {
  const refusals = useWords('refusals');
  const { known, state, rejection } = useOwnSearch(kept, outgoing);
  const { costs, ws } = known;
  const tries = costs.length - 1;
  const time = useSearchTime(round, timeFactor, serverNow);
  const [turn, setTurn] = useDraft(outgoing.draft(round.id), 0, asTurn);
  const [wanted, setWanted] = useState<number | null>(null);
  const open = !time.over && tries < mostTries;

  // One try travels at a time; the newest rest of the dial follows it.
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (wanted === null || !open || state === 'sending') return;
    waiting.current = setTimeout(() => {
      outgoing.put({ type: 'turnDial', round: round.id, n: tries + 1, turn: wanted });
      setWanted(null);
    }, rest);
    return () => clearTimeout(waiting.current);
  }, [wanted, open, state, outgoing, round.id, tries]);

  const by = (change: number) => {
    const next = Math.round((turn + change) * 200) / 200;
    setTurn(next);
    setWanted(next);
  };
  const cost = costs.at(-1) ?? 0;
  const before = costs.at(-2);
  const best = Math.min(...costs);
  const fresh = state !== 'sending' && wanted === null;
  return (
    <SearchFrame
      time={time}
      prompt={activity.prompt}
      said={
        rejection
          ? refusals[rejection.code]
          : time.over
            ? 'The time is over.'
            : status === 'offline'
              ? 'You’re offline. Your tries wait for the line.'
              : ''
      }
      rest={
        time.over
          ? `Your lowest cost was ${best.toFixed(3)}. Look up.`
          : tries === 0
            ? 'Turn, let go, and look at the cost.'
            : `${tries} ${tries === 1 ? 'try' : 'tries'}. Lowest so far: ${best.toFixed(3)}.`
      }
      trouble={state === 'refused'}
    >
      <p className="flex flex-none items-end justify-between gap-3">
        <span>
          <span className="text-ph-label text-ink-2">The cost</span>
          <output
            className={`num block text-[3rem] leading-[.9] font-[780] ${fresh ? 'text-cost' : 'text-ink-3'}`}
          >
            {cost.toFixed(3)}
          </output>
        </span>
        <b className="text-ph-body" role="status">
          {fresh && before !== undefined ? compared(cost, before) : ''}
        </b>
      </p>
      {ws ? (
        <DialCurve ws={ws} />
      ) : (
        <>
          <Dial
            turn={turn}
            open={open}
            valueText={`turned by ${turn.toFixed(2)}, cost ${cost.toFixed(3)}`}
            onTurn={setTurn}
            onRest={setWanted}
          />
          <div className="grid flex-none grid-cols-2 gap-3">
            <Button size="send" disabled={!open} onClick={() => by(-nudge)}>
              ↺ a little
            </Button>
            <Button size="send" disabled={!open} onClick={() => by(nudge)}>
              a little ↻
            </Button>
          </div>
          <CourseChart values={costs} steps={12} unit="try" />
        </>
      )}
    </SearchFrame>
  );
}

const asTurn = (kept: unknown): number | null => (typeof kept === 'number' ? kept : null);

const compared = (cost: number, before: number): string =>
  cost < before ? 'lower' : cost > before ? 'higher' : 'the same';
