// The network's ten outputs: each a neuron as full of ink as it fires, a bar, and the number.

'use client';

import { useWords } from '../words/words';

type Props = {
  readonly outputs: readonly number[];
  /** The digit that was asked for; null: none was. */
  readonly asked: number | null;
  /** The largest one; null while there is nothing to read. */
  readonly guess: number | null;
};

export function Outputs({ outputs, asked, guess }: Props) {
  const words = useWords('widgets').myDigits;
  return (
    <ol className="outputs grid gap-[5px]" aria-label={words.outputs}>
      {outputs.map((output, digit) => (
        <Output
          // biome-ignore lint/suspicious/noArrayIndexKey: an output's place is its digit
          key={digit}
          digit={digit}
          output={output}
          asked={digit === asked}
          guessed={digit === guess}
        />
      ))}
    </ol>
  );
}

function Output({
  digit,
  output,
  asked,
  guessed,
}: {
  digit: number;
  output: number;
  asked: boolean;
  guessed: boolean;
}) {
  return (
    <li
      className={`num grid grid-cols-[26px_22px_1fr_52px] items-center gap-2 ${guessed ? 'font-[760]' : ''}`}
    >
      <span className={`text-center text-[1.25rem] leading-none ${asked ? 'mark' : ''}`}>{digit}</span>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.6" fill="var(--sheet)" stroke="none" />
        <circle
          cx="10"
          cy="10"
          r="8.6"
          fill="var(--ink)"
          fillOpacity={output}
          stroke="var(--ink)"
          strokeWidth="1.8"
        />
      </svg>
      <span className="relative h-[17px] border-b border-hair" aria-hidden="true">
        <span className="absolute inset-y-0 left-0 bg-ink" style={{ width: `${output * 100}%` }} />
      </span>
      <span className="text-right text-base">{output.toFixed(2)}</span>
    </li>
  );
}
