// Name this digit: one picture after another, each in its own time by the server's clock.

'use client';

import { useMemo, useState } from 'react';
import type { Answer } from '@/lib/kinds/kinds';
import { digitsBegun, digitTurn } from '@/lib/kinds/parts/digit-turns';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { PhoneRound } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import type { PublicOf } from '../../../../lib/kinds/kinds';
import { DigitImage } from '../../ink/digit-image';
import { usePictures } from '../../live/use-pictures';
import { useServerTime } from '../../live/use-server-time';
import type { Posting, SendCommand } from '../../live/use-session';
import { useWords } from '../../words/words';
import { Countdown } from '../parts/phone/countdown';
import { StatusLine } from '../parts/phone/status-line';
import { type Pick, pickAt, picksOf } from './picks';

type Props = {
  readonly round: PhoneRound;
  readonly activity: PublicOf<'digit-pick'>;
  readonly kept: Answer | null;
  readonly timeFactor: number;
  readonly offline: boolean;
  readonly serverNow: () => number;
  readonly command: SendCommand;
  readonly outgoing: Posting;
};

/** CSS px a pixel: ten, and less where the keys below would leave the screen. What stands around it is 420 px tall. */
const scaleFor = (height: number) => Math.max(5, Math.min(10, Math.floor((height - 420) / 28)));

export function DigitPick({
  round,
  activity,
  kept,
  timeFactor,
  offline,
  serverNow,
  command,
  outgoing,
}: Props) {
  const refusals = useWords('refusals');
  const { count, secondsEach } = activity;
  const [scale] = useState(() => scaleFor(window.innerHeight));
  const now = useServerTime(serverNow, round.phase === 'open');
  const begun = digitsBegun(activity, round.openedAt, timeFactor, now);
  const place = begun - 1;
  const ids = useMemo(
    () => Array.from({ length: begun }, (_, turn) => roundDigitId(round.activity, turn)),
    [begun, round.activity],
  );
  const pictures = usePictures(command, ids);
  const picks = picksOf({ round: round.id, count, kept }, outgoing);
  const pick = (digit: number) =>
    outgoing.put({ type: 'answer', round: round.id, value: pickAt(place, digit, count) });
  const turn = digitTurn(Math.max(0, place), secondsEach, round.openedAt, timeFactor);

  if (place < 0) return <GetReady from={round.openedAt} to={turn.from} now={now} activity={activity} />;
  if (round.phase !== 'open' || now >= turn.to) return <AllDone picks={picks} />;
  const own = picks[place]!;
  const pixels = pictures.get(ids[place]!);
  return (
    <>
      <Countdown from={turn.from} to={turn.to} now={now} />
      <h1 id="question" className="text-[1.75rem]">
        {activity.prompt}
      </h1>
      <div
        className="graph self-center bg-sheet outline-2 outline-ink"
        style={{ ['--u' as string]: `${scale}px` }}
      >
        {pixels ? (
          <DigitImage key={place} pixels={pixels} scale={scale} label="A handwritten digit" />
        ) : (
          <div style={{ width: 28 * scale, height: 28 * scale }} />
        )}
      </div>
      <TenKeys key={`keys ${place}`} chosen={own.digit} onPick={pick} />
      <StatusLine
        said={saidOf(own, offline, refusals)}
        rest={`Digit ${place + 1} of ${count}.`}
        trouble={own.state === 'refused'}
      />
    </>
  );
}

function saidOf({ state, digit, rejection }: Pick, offline: boolean, refusals: Words['refusals']): string {
  if (rejection) return refusals[rejection.code];
  if (state === 'locked') return `${digit} is locked in.`;
  if (state === 'sending') return offline ? `${digit} waits for the line.` : `Sending ${digit}.`;
  return '';
}

function GetReady({ from, to, now, activity }: ReadyProps) {
  return (
    <>
      <Countdown from={from} to={to} now={now} />
      <h1 className="my-auto text-[3.375rem]">Get ready.</h1>
      <p className="mb-auto text-ph-body text-ink-2">
        {activity.count} digits, {activity.secondsEach} seconds each. Press what you see.
      </p>
    </>
  );
}

type ReadyProps = {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly activity: PublicOf<'digit-pick'>;
};

function AllDone({ picks }: { readonly picks: readonly Pick[] }) {
  const named = picks.filter(({ digit }) => digit !== null).length;
  return (
    <div role="status" className="my-auto grid gap-4">
      <h1 className="text-[3.375rem]">Look up.</h1>
      <p className="text-ph-body">
        You named <b>{named}</b> of {picks.length}: <span className="num">{written(picks)}</span>
      </p>
    </div>
  );
}

const written = (picks: readonly Pick[]) => picks.map(({ digit }) => digit ?? '–').join(' ');

type KeysProps = { readonly chosen: number | null; readonly onPick: (digit: number) => void };

function TenKeys({ chosen, onPick }: KeysProps) {
  return (
    <fieldset aria-labelledby="question" className="grid grid-cols-5 gap-2">
      {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => (
        <button
          key={digit}
          type="button"
          aria-pressed={chosen === digit}
          className={chosen === digit ? 'option chosen ten' : 'option ten'}
          onClick={() => onPick(digit)}
        >
          {digit}
        </button>
      ))}
    </fieldset>
  );
}
