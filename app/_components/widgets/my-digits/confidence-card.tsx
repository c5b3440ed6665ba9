// How sure the network is of one drawing of mine, when it came and now.

import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { DigitImage } from '../../ink/digit-image';
import type { Versioned } from '../../live/feed';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import type { OwnDigit } from '../parts/phone/own-digits';

type Props = { readonly digit: OwnDigit; readonly network: Versioned<Network> };

export function ConfidenceCard({ digit, network }: Props) {
  const { digit: read, outputs } = predict(network.value, digit.pixels);
  const { myDigits: words, digits } = useWords('widgets');
  const [before, behind] = words.howSure(digit.label);
  const then = digit.outputs[digit.label] ?? 0;
  const now = outputs[digit.label] ?? 0;
  return (
    <section className="hand-middle grid gap-4" aria-label={words.first(digit.label)}>
      <div className="flex items-center gap-4">
        <div className="flex-none bg-sheet outline-[1.5px] outline-ink">
          <DigitImage pixels={digit.pixels} scale={4} label={digits.yours(digit.label)} />
        </div>
        <p className="text-[1.375rem] leading-tight font-[640]">
          {before}
          <span className="mark">{digit.label}</span>
          {behind}
        </p>
      </div>
      <Bar name={words.atFirst} value={then} />
      <Bar name={words.now} value={now} strong />
      <p className="text-ph-label text-ink-2" aria-live="polite">
        {network.step === 0 ? words.notBegun : words.saysAfter(network.step, read)}
      </p>
    </section>
  );
}

type BarProps = { readonly name: string; readonly value: number; readonly strong?: boolean };

/** The output of the right neuron, 0 … 1. */
function Bar({ name, value, strong = false }: BarProps) {
  return (
    <p className="grid grid-cols-[3rem_1fr_4.5rem] items-center gap-2">
      <span className={strong ? 'font-[720]' : 'text-ink-2'}>{name}</span>
      <span className={`relative border-b-2 border-ink ${strong ? 'h-9' : 'h-5'}`} aria-hidden="true">
        <span
          className={`absolute inset-y-0 left-0 transition-[width] duration-500 motion-reduce:transition-none ${strong ? 'bg-acc' : 'bg-ink'}`}
          style={{ width: `${value * 100}%` }}
        />
      </span>
      <span className={`num text-right ${strong ? 'text-[1.75rem] font-[760]' : ''}`}>{fixed(value)}</span>
    </p>
  );
}
