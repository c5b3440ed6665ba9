// What the network took for what: the room's drawings, or the test digits that nobody here drew.

'use client';

import { useState } from 'react';
import { wilson } from '@/lib/session/arrival';
import { percentText, rangeText } from '../charts/figures';
import { Segmented } from '../ui/segmented';
import { type Confusion, commonestMistake, type DigitFilter } from './confusion';
import { ConfusionTable } from './confusion-table';
import type { ReadingsFacts } from './review-data';

type Props = {
  readonly readings: ReadingsFacts;
  readonly filter: DigitFilter;
  readonly onOpen: (label: number, read: number) => void;
};

export function Took({ readings, filter, onOpen }: Props) {
  const { test } = readings;
  const [of, setOf] = useState<'room' | 'test'>('room');
  const shown = of === 'test' ? test : null;
  const confusion = shown?.confusion ?? readings.confusion;
  return (
    <section aria-labelledby="took" className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="took" className="text-co-h2 font-[760]">
          What it took for what
        </h2>
        {test && (
          <Segmented
            label="Whose digits"
            value={of}
            onChange={setOf}
            options={[
              { value: 'room', text: 'The room’s' },
              { value: 'test', text: 'Test digits' },
            ]}
          />
        )}
      </div>
      <p className="mt-0.5 text-co-label text-ink-2">
        {shown
          ? `Rows: what was meant. Columns: what the network read of ${shown.count.toLocaleString('en')} of MNIST’s test digits, after mini-batch ${shown.step.toLocaleString('en')}.`
          : `Rows: what the room meant. Columns: what the network read${readings.step === null ? ' on arrival; it never learned.' : ', after its last mini-batch.'}`}
      </p>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-3">
        <div className="overflow-x-auto">
          <ConfusionTable confusion={confusion} filter={filter} onOpen={shown ? null : onOpen} />
        </div>
        <Mistake confusion={confusion} opens={!shown} />
      </div>
      {!shown && <OnArrival {...readings.arrival} />}
    </section>
  );
}

/** The honest accuracy: before the network had learned from the drawing that it read. */
function OnArrival({ right, count }: ReadingsFacts['arrival']) {
  if (count === 0) return null;
  return (
    <p className="mt-3">
      On arrival it read <span className="num">{right.toLocaleString('en')}</span> of{' '}
      <span className="num">{count.toLocaleString('en')}</span> right:{' '}
      <span className="num font-[680]">{percentText(right / count)}</span> percent, with 95 percent certainty{' '}
      <span className="num">{rangeText(wilson(right, count))}</span>.
    </p>
  );
}

function Mistake({ confusion, opens }: { readonly confusion: Confusion; readonly opens: boolean }) {
  const worst = commonestMistake(confusion);
  if (confusion.every((count) => count === 0)) return null;
  return (
    <div className="w-30 pt-8">
      {worst ? (
        <>
          <p className="text-[1.375rem] leading-[1.1] font-[760]" style={{ fontStretch: '84%' }}>
            {worst.label} read as {worst.read}, {worst.count === 1 ? 'once' : `${worst.count} times`}
          </p>
          <p className="mt-2">is the commonest mistake.{opens && ' Press it to see the drawings.'}</p>
        </>
      ) : (
        <p className="text-[1.375rem] leading-[1.1] font-[760]">Every digit read right.</p>
      )}
      <p className="mt-4 text-co-label text-ink-2">Filled: read right. Ringed: misread.</p>
    </div>
  );
}
