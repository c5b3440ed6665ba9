// Each of my digits: what the network said when it came, and what the last network says now, computed in this page.

'use client';

import { useMemo } from 'react';
import { predict } from '@/lib/nn/feedforward';
import type { MyDigit } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';
import { Digit } from '../ui/digit';
import { Said } from '../widgets/my-digits/said';
import { AwaySection } from './away-frame';
import type { TakenNetwork } from './use-network';

type Props = {
  readonly digits: readonly MyDigit[];
  readonly drawings: Drawings;
  readonly network: TakenNetwork;
  readonly deleted: number;
};

export function OwnDigits({ digits, drawings, network, deleted }: Props) {
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
    <AwaySection title="Your digits">
      {digits.length === 0 ? (
        <p className="text-ink-2">{deleted > 0 ? 'None are kept any more.' : 'You have drawn no digit.'}</p>
      ) : (
        <>
          <p>{summary(readings)}</p>
          <ol className="away-digits">
            {readings.map(({ digit, pixels, now }) => (
              <li key={digit.id}>
                {pixels ? (
                  <Digit pixels={pixels} side={84} label={`Your ${digit.label}`} />
                ) : (
                  <span className="size-21" />
                )}
                <div>
                  <Said
                    when="then"
                    read={digit.guess}
                    sure={digit.outputs[digit.guess] ?? 0}
                    label={digit.label}
                  />
                  <small aria-hidden="true">then</small>
                </div>
                {now && (
                  <div>
                    <Said
                      when="now"
                      read={now.digit}
                      sure={now.outputs[now.digit] ?? 0}
                      label={digit.label}
                    />
                    <small aria-hidden="true">now</small>
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

function summary(readings: readonly Reading[]): string {
  const of = readings.length;
  const then = readings.filter(({ digit }) => digit.guess === digit.label).length;
  const known = readings.filter(({ now }) => now !== null);
  const now = known.filter(({ digit, now }) => now?.digit === digit.label).length;
  const began = `It read ${then} of your ${of} right when they came`;
  return known.length === of ? `${began}, and ${now} now.` : `${began}.`;
}
