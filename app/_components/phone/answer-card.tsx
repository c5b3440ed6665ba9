// What the network made of my drawing: the image it saw, its ten outputs, and one honest sentence.

import type { AckValue } from '@/lib/protocol/message';
import { DigitImage } from '../ink/digit-image';

type Props = {
  readonly label: number;
  readonly pixels: Uint8Array;
  readonly answer: AckValue['draw'];
};

export function AnswerCard({ label, pixels, answer }: Props) {
  const { guess, outputs, step } = answer;
  return (
    <section aria-labelledby="it-says" className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <div
          className="graph flex-none bg-sheet outline-[1.5px] outline-ink"
          style={{ ['--u' as string]: '28px' }}
        >
          <DigitImage pixels={pixels} scale={4} label={`Your ${label} as the network sees it`} />
        </div>
        <div>
          <p className="text-ph-body">
            You drew a <span className="mark font-[700]">{label}</span>
          </p>
          <h1 id="it-says" className="mt-1 text-[3.25rem] leading-[.94]">
            It says {guess}.
          </h1>
        </div>
      </div>
      <ol className="outputs grid gap-[5px]" aria-label="The ten outputs of the network">
        {outputs.map((output, digit) => (
          <Output
            // biome-ignore lint/suspicious/noArrayIndexKey: an output's place is its digit
            key={digit}
            digit={digit}
            output={output}
            asked={digit === label}
            guessed={digit === guess}
          />
        ))}
      </ol>
      <p className="text-ph-label leading-snug text-ink-2">{sentence(label, guess, step)}</p>
    </section>
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

function sentence(label: number, guess: number, step: number): string {
  if (step === 0)
    return `It has learned nothing yet, so this is a guess. Your ${label} is in the pile it will learn from.`;
  const seen = `${step.toLocaleString('en')} mini-batches`;
  return guess === label
    ? `Right, after ${seen}. Your ${label} is in the pile now.`
    : `Not yet, after ${seen}. Your ${label} is in the pile it learns from.`;
}
