// Each of my drawings: what the network said when it arrived, and what the last network says now, computed in this page.

'use client';

import { useMemo } from 'react';
import { predict } from '@/lib/nn/feedforward';
import type { MyDigit } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import type { Drawings } from '../live/use-ink';
import { Digit } from '../ui/digit';
import { Said } from '../widgets/my-digits/said';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';
import type { TakenNetwork } from './use-network';

type Props = {
  readonly digits: readonly MyDigit[];
  readonly drawings: Drawings;
  readonly network: TakenNetwork;
  readonly deleted: number;
};

export function OwnDigits({ digits, drawings, network, deleted }: Props) {
  const words = useWords('away').drawings;
  const readings = useMemo(
    () =>
      digits.map((digit) => {
        const pixels = drawings.get(digit.id)?.pixels ?? null;
        return {
          digit,
          pixels,
          now: pixels && network.kind === 'here' ? predict(network.network, pixels) : null,
        };
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
            {readings.map(({ digit, pixels, now }) => (
              <li key={digit.id}>
                {pixels ? (
                  <Digit pixels={pixels} side={84} label={words.one(digit.label)} />
                ) : (
                  <span className="size-21" />
                )}
                <div>
                  <Said
                    when={words.before}
                    read={digit.guess}
                    sure={digit.outputs[digit.guess] ?? 0}
                    label={digit.label}
                  />
                  <small aria-hidden="true">{words.before}</small>
                </div>
                {now && (
                  <div>
                    <Said
                      when={words.now}
                      read={now.digit}
                      sure={now.outputs[now.digit] ?? 0}
                      label={digit.label}
                    />
                    <small aria-hidden="true">{words.now}</small>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </AwaySection>
  );
}

type Reading = { readonly digit: MyDigit; readonly now: { readonly digit: number } | null };

function summary(readings: readonly Reading[], words: Words['away']['drawings']): string {
  const of = readings.length;
  const then = readings.filter(({ digit }) => digit.guess === digit.label).length;
  const known = readings.filter(({ now }) => now !== null);
  const now = known.filter(({ digit, now }) => now?.digit === digit.label).length;
  return known.length === of ? words.thenAndNow(then, of, now) : words.thenRight(then, of);
}
