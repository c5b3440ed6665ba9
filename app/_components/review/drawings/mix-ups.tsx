// What the network mixed up: the room's drawings in the end and on arrival, or MNIST's test digits.

'use client';

import { useState } from 'react';
import type { Words } from '@/lib/words/words';
import { arrivalSentences } from '../../charts/arrival-words';
import { type Confusion, commonestMistake } from '../../confusion/confusion';
import { ConfusionTable } from '../../confusion/confusion-table';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';
import type { ReadingsFacts } from '../review-data';
import type { DrawingFilter } from './readings';

type Props = {
  readonly readings: ReadingsFacts;
  readonly filter: DrawingFilter;
  readonly onOpen: (label: number, read: number) => void;
};

type Whose = 'room' | 'arrival' | 'test';

export function MixUps({ readings, filter, onOpen }: Props) {
  const words = useWords('review').confusion;
  const { step, test, arrival } = readings;
  const drawn = readings.counts.all > 0;
  const [of, setOf] = useState<Whose>(drawn ? 'room' : 'test');
  const options = [
    ...(drawn ? [{ value: 'room', text: words.room } as const] : []),
    // Where nothing was trained it is the same.
    ...(drawn && step !== null ? [{ value: 'arrival', text: words.arrival } as const] : []),
    ...(test ? [{ value: 'test', text: words.test } as const] : []),
  ] as const;
  const confusion = { room: readings.confusion, arrival, test: test?.confusion ?? [] }[of];
  const opens = of === 'room';
  return (
    <section aria-labelledby="took" className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="took" className="text-co-h2 font-[760]">
          {words.title}
        </h2>
        {options.length > 1 && (
          <Segmented label={words.whose} value={of} onChange={setOf} options={options} />
        )}
      </div>
      <p className="mt-0.5 text-co-label text-ink-2">{axesText(of, readings, words)}</p>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-3">
        <div className="overflow-x-auto">
          <ConfusionTable confusion={confusion} {...(opens && { opened: filter, onOpen })} />
        </div>
        <Mistake confusion={confusion} opens={opens} />
      </div>
      {of !== 'test' && <OnArrival scores={readings.arrivalScores} />}
    </section>
  );
}

function axesText(of: Whose, { step, test }: ReadingsFacts, words: Words['review']['confusion']): string {
  if (of === 'test' && test) return words.testAxes(test.count, test.step);
  if (step === null) return words.untrainedAxes;
  return of === 'arrival' ? words.arrivalAxes : words.roomAxes;
}

/** The honest accuracy: before the network had learned from the drawing that it read. */
function OnArrival({ scores }: { readonly scores: ReadingsFacts['arrivalScores'] }) {
  const sentences = arrivalSentences({ ...scores, newest: false }, useWords('charts'));
  return sentences.length > 0 && <p className="mt-3">{sentences.join(' ')}</p>;
}

function Mistake({ confusion, opens }: { readonly confusion: Confusion; readonly opens: boolean }) {
  const words = useWords('review').confusion;
  const worst = commonestMistake(confusion);
  if (confusion.every((count) => count === 0)) return null;
  return (
    <div className="w-30 pt-8">
      {worst ? (
        <>
          <p className="text-[1.375rem] leading-[1.1] font-[760]" style={{ fontStretch: '84%' }}>
            {words.worst(worst.label, worst.read, worst.count)}
          </p>
          <p className="mt-2">
            {words.isWorst} {opens && words.press}
          </p>
        </>
      ) : (
        <p className="text-[1.375rem] leading-[1.1] font-[760]">{words.noMistake}</p>
      )}
      <p className="mt-4 text-co-label text-ink-2">{words.legend}</p>
    </div>
  );
}
