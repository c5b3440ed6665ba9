// What the network made of my drawing: the image it saw, its ten outputs, and one honest sentence.

'use client';

import type { AckValue } from '@/lib/protocol/message';
import { DigitImage } from '../../ink/digit-image';
import { Outputs } from '../../ui/outputs';
import { Marked } from '../../words/marked';
import { useKindWords } from '../parts/kind-words';

type Props = {
  readonly label: number;
  readonly pixels: Uint8Array;
  readonly answer: AckValue['draw'];
};

export function AnswerCard({ label, pixels, answer }: Props) {
  const words = useKindWords('draw').read;
  const { guess, outputs } = answer;
  return (
    <section aria-labelledby="it-says" className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <div
          className="graph flex-none bg-sheet outline-[1.5px] outline-ink"
          style={{ ['--u' as string]: '28px' }}
        >
          <DigitImage pixels={pixels} scale={4} label={words.picture(label)} />
        </div>
        <div>
          <p className="text-ph-body">
            <Marked of={words.drew(label)} className="mark font-[700]" />
          </p>
          <h1 id="it-says" className="mt-1 text-[3.25rem] leading-[.94]">
            {words.says(guess)}
          </h1>
        </div>
      </div>
      <Outputs outputs={outputs} asked={label} guess={guess} />
      <p className="text-ph-label leading-snug text-ink-2">{sentence(label, answer, words)}</p>
    </section>
  );
}

type ReadWords = ReturnType<typeof useKindWords<'draw'>>['read'];

function sentence(label: number, { guess, step }: Props['answer'], words: ReadWords): string {
  if (step === 0) return words.untrained(label);
  return guess === label ? words.right(label, step) : words.wrong(label, step);
}
