// digit-pick on a phone: one picture after another, each in its own time by the server's clock.

'use client';

import { useMemo, useState } from 'react';
import type { PublicOf } from '@/lib/kinds/kinds';
import { digitsBegun, digitTurn } from '@/lib/kinds/parts/digit-turns';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { Words } from '@/lib/words/words';
import { DigitImage } from '../../ink/digit-image';
import { usePictures } from '../../live/use-pictures';
import { useServerTime } from '../../live/use-server-time';
import { Marked } from '../../words/marked';
import { useWords } from '../../words/words';
import { useKindWords } from '../parts/kind-words';
import { Countdown } from '../parts/phone/countdown';
import type { AskedProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { RevealedFrame } from '../parts/phone/revealed';
import { StatusLine } from '../parts/phone/status-line';
import { DigitsRevealed } from './digits-revealed';
import { type Pick, pickAt, picksOf } from './picks';
import { TenKeys } from './ten-keys';

function Asked(props: AskedProps<'digit-pick'>) {
  const { round, activity, kept, mine, status, serverNow, outgoing } = props;
  const words = useKindWords('digit-pick');
  const refusals = useWords('refusals');
  const { count, secondsEach } = activity;
  const now = useServerTime(serverNow, round.phase === 'open');
  const begun = digitsBegun(activity, round.openedAt, mine.timeFactor, now);
  const place = begun - 1;
  const pixels = usePicture(props, begun);
  const picks = picksOf({ round: round.id, count, kept }, outgoing);
  const pick = (digit: number) =>
    outgoing.put({ type: 'answer', round: round.id, value: pickAt(place, digit, count) });
  const turn = digitTurn(Math.max(0, place), secondsEach, round.openedAt, mine.timeFactor);

  if (place < 0) return <GetReady from={round.openedAt} to={turn.from} now={now} activity={activity} />;
  if (round.phase !== 'open' || now >= turn.to) return <AllDone picks={picks} />;
  const own = picks[place]!;
  return (
    <>
      <Countdown from={turn.from} to={turn.to} now={now} />
      <h1 id="question" className="text-[1.75rem]">
        {activity.prompt}
      </h1>
      <Picture key={place} pixels={pixels} />
      <TenKeys key={`keys ${place}`} chosen={own.digit} onPick={pick} />
      <StatusLine
        said={saidOf(own, status === 'offline', { ...words.pick, refusals })}
        rest={words.turn(place + 1, count)}
        trouble={own.state === 'refused'}
      />
    </>
  );
}

/** The picture of the digit that began last; each is asked for once its turn has begun. */
function usePicture({ round, command }: AskedProps<'digit-pick'>, begun: number): Uint8Array | undefined {
  const ids = useMemo(
    () => Array.from({ length: begun }, (_, turn) => roundDigitId(round.activity, turn)),
    [begun, round.activity],
  );
  return usePictures(command, ids).get(ids[begun - 1] ?? '');
}

/** CSS px per pixel: ten, and less where the keys below would leave the screen. The rest is 420 px tall. */
const scaleFor = (height: number) => Math.max(5, Math.min(10, Math.floor((height - 420) / 28)));

function Picture({ pixels }: { readonly pixels: Uint8Array | undefined }) {
  const words = useKindWords('digit-pick');
  const [scale] = useState(() => scaleFor(window.innerHeight));
  return (
    <div
      className="graph self-center bg-sheet outline-2 outline-ink"
      style={{ ['--u' as string]: `${scale}px` }}
    >
      {pixels ? (
        <DigitImage pixels={pixels} scale={scale} label={words.picture} />
      ) : (
        <div style={{ width: 28 * scale, height: 28 * scale }} />
      )}
    </div>
  );
}

type PickWords = ReturnType<typeof useKindWords<'digit-pick'>>['pick'] & {
  readonly refusals: Words['refusals'];
};

function saidOf({ state, digit, rejection }: Pick, offline: boolean, words: PickWords): string {
  if (rejection) return words.refusals[rejection.code];
  if (digit === null || state === 'none') return '';
  if (state === 'locked') return words.lockedIn(digit);
  return offline ? words.saved(digit) : words.sending(digit);
}

type ReadyProps = {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly activity: PublicOf<'digit-pick'>;
};

function GetReady({ from, to, now, activity }: ReadyProps) {
  const words = useKindWords('digit-pick').ready;
  return (
    <>
      <Countdown from={from} to={to} now={now} />
      <h1 className="my-auto text-[3.375rem]">{words.title}</h1>
      <p className="mb-auto text-ph-body text-ink-2">{words.text(activity.count, activity.secondsEach)}</p>
    </>
  );
}

function AllDone({ picks }: { readonly picks: readonly Pick[] }) {
  const words = useKindWords('digit-pick');
  const { lookUp } = useWords('kinds').round;
  const digits = picks.map(({ digit }) => digit);
  return (
    <div role="status" className="my-auto grid gap-4">
      <h1 className="text-[3.375rem]">{lookUp}</h1>
      <p className="num text-ph-body">
        <Marked of={words.done(digits.filter((digit) => digit !== null).length, digits)} />
      </p>
    </div>
  );
}

function Revealed(props: RevealedProps<'digit-pick'>) {
  const { round, revealed, kept, command } = props;
  const { solution, tally } = revealed;
  return (
    <RevealedFrame {...props} showsRight>
      {solution?.kind === 'digits' && (
        <DigitsRevealed activity={round.activity} labels={solution.labels} {...{ tally, kept, command }} />
      )}
    </RevealedFrame>
  );
}

export const digitPickPhone: PhoneScreens<'digit-pick'> = { Asked, Revealed };
