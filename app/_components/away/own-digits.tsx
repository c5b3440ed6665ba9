// Each of my drawings: what the network said when it arrived, and what the last network says now, computed in this page.

'use client';

import { useMemo } from 'react';
import { predict } from '@/lib/nn/feedforward';
import type { Prediction } from '@/lib/nn/network';
import type { MyDrawing } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import type { Drawings } from '../live/use-ink';
import { Digit } from '../ui/digit';
import { Said } from '../widgets/my-digits/said';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';
import type { TakenNetwork } from './use-network';

type Props = {
  readonly digits: readonly MyDrawing[];
  readonly drawings: Drawings;
  readonly network: TakenNetwork;
  readonly deleted: number;
};

type Reading = {
  readonly digit: MyDrawing;
  readonly pixels: Uint8Array | null;
  readonly now: Prediction | null;
};

export function OwnDigits({ digits, drawings, network, deleted }: Props) {
  const words = useWords('away').drawings;
  const readings = useMemo<readonly Reading[]>(
    () =>
      digits.map((digit) => {
        const pixels = drawings.get(digit.id)?.pixels ?? null;
        const now = pixels && network.kind === 'here' ? predict(network.network, pixels) : null;
        return { digit, pixels, now };
      }),
    [digits, drawings, network],
  );
  return (
    <AwaySection title={words.title}>
      {digits.length === 0 ? (
        <p className="text-ink-2">{deleted > 0 ? words.noneLeft : words.none}</p>
      ) : (
        <>
          <p>{summary(readings, words)}</p>
          <ol className="away-digits">
            {readings.map((reading) => (
              <li key={reading.digit.id}>
                <OwnDigit {...reading} />
              </li>
            ))}
          </ol>
        </>
      )}
    </AwaySection>
  );
}

function OwnDigit({ digit, pixels, now }: Reading) {
  const words = useWords('away').drawings;
  const read = (when: string, guess: number, outputs: ArrayLike<number>) => (
    <div>
      <Said when={when} read={guess} sure={outputs[guess] ?? 0} label={digit.label} />
      <small aria-hidden="true">{when}</small>
    </div>
  );
  return (
    <>
      {pixels ? (
        <Digit pixels={pixels} side={84} label={words.one(digit.label)} />
      ) : (
        <span className="size-21" />
      )}
      {read(words.before, digit.guess, digit.outputs)}
      {now && read(words.now, now.digit, now.outputs)}
    </>
  );
}

function summary(readings: readonly Reading[], words: Words['away']['drawings']): string {
  const of = readings.length;
  const then = readings.filter(({ digit }) => digit.guess === digit.label).length;
  const known = readings.filter(({ now }) => now !== null);
  const now = known.filter(({ digit, now }) => now?.digit === digit.label).length;
  return known.length === of ? words.thenAndNow(then, of, now) : words.thenRight(then, of);
}
