// Each of my drawings: what the network said when it came, and what it says now.

import { memo, useMemo } from 'react';
import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { DigitImage } from '../../ink/digit-image';
import type { Versioned } from '../../live/feed';
import { useWords } from '../../words/words';
import type { OwnDigit } from '../parts/phone/own-digits';
import { Said } from './said';

type Props = { readonly digits: readonly OwnDigit[]; readonly network: Versioned<Network> };

export function ThenAndNow({ digits, network }: Props) {
  const readings = useMemo(
    () => digits.map((digit) => ({ digit, now: predict(network.value, digit.pixels) })).reverse(),
    [digits, network.value],
  );
  const right = readings.filter(({ digit, now }) => now.digit === digit.label).length;
  const rightThen = digits.filter(({ guess, label }) => guess === label).length;
  const words = useWords('widgets').myDigits;
  const [before, between, behind] = words.rightThenAndNow(digits.length);
  return (
    <section aria-label={words.title}>
      <p className="pb-2">
        {before}
        <b className="num">{rightThen}</b>
        {between}
        <b className="num">{right}</b>
        {behind}
      </p>
      <ol
        className="own-readings overflow-x-auto"
        tabIndex={readings.length > 2 ? 0 : undefined}
        aria-label={words.newestFirst}
      >
        {readings.map(({ digit, now }) => (
          <Reading key={digit.id} digit={digit} read={now.digit} sure={now.outputs[now.digit] ?? 0} />
        ))}
      </ol>
    </section>
  );
}

type ReadingProps = { readonly digit: OwnDigit; readonly read: number; readonly sure: number };

const Reading = memo(function Reading({ digit, read, sure }: ReadingProps) {
  const words = useWords('widgets');
  const { label, guess, outputs, pixels } = digit;
  return (
    <li className="border-hair not-first:border-l">
      <DigitImage pixels={pixels} scale={2} label={words.digits.yours(label)} />
      <Said when={words.myDigits.atFirst} read={guess} sure={outputs[guess] ?? 0} label={label} />
      <span aria-hidden="true">→</span>
      <Said when={words.myDigits.now} read={read} sure={sure} label={label} />
    </li>
  );
});
