// What the network made of my drawing: the image it saw, its ten outputs, and one honest sentence.

import type { AckValue } from '@/lib/protocol/message';
import { DigitImage } from '../../ink/digit-image';
import { Outputs } from '../../ui/outputs';

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
      <Outputs outputs={outputs} asked={label} guess={guess} />
      <p className="text-ph-label leading-snug text-ink-2">{sentence(label, guess, step)}</p>
    </section>
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
