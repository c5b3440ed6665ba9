// The confusion matrix and the drawings that it counts: a cell, a digit or a set chooses what the wall shows.

'use client';

import { type ReactNode, useRef, useState } from 'react';
import { Segmented } from '../../ui/segmented';
import { useWords } from '../../words/words';
import type { DrawingCards, ReadingsFacts } from '../review-data';
import { cardsPath } from './drawing-query';
import { DrawingWall } from './drawing-wall';
import { MixUps } from './mix-ups';
import { type DrawingFilter, type DrawingSet, drawingSets, everyDrawing } from './readings';

type Props = {
  readonly session: string;
  readonly readings: ReadingsFacts;
  readonly first: DrawingCards;
};

type Shown = { readonly filter: DrawingFilter; readonly from: number; readonly page: DrawingCards };

export function Explorer({ session, readings, first }: Props) {
  const { shown, busy, failed, show } = useCards(session, first);
  const { filter, from, page } = shown;
  if (readings.counts.all === 0) return <NothingDrawn readings={readings} filter={filter} />;
  return (
    <div className="grid gap-9 xl:grid-cols-[minmax(0,612px)_minmax(0,1fr)]">
      <MixUps
        readings={readings}
        filter={filter}
        onOpen={(label, read) => show({ set: 'all', label, read })}
      />
      <Wall readings={readings} filter={filter} failed={failed} show={show}>
        <DrawingWall page={page} from={from} busy={busy} onFrom={(next) => show(filter, next)} />
      </Wall>
    </div>
  );
}

type Show = (filter: DrawingFilter, from?: number) => void;

/** The page of drawings that is shown, and how to ask for another one; the newest wish counts. */
function useCards(session: string, first: DrawingCards) {
  const [shown, setShown] = useState<Shown>({ filter: everyDrawing, from: 0, page: first });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const newest = useRef(0);
  const load = async (filter: DrawingFilter, from: number) => {
    newest.current++;
    const asked = newest.current;
    setBusy(true);
    const page = await fetchCards(cardsPath(session, filter, from));
    if (asked !== newest.current) return;
    setBusy(false);
    setFailed(page === null);
    if (page) setShown({ filter, from, page });
  };
  const show: Show = (filter, from = 0) => void load(filter, from);
  return { shown, busy, failed, show };
}

type WallProps = {
  readonly readings: ReadingsFacts;
  readonly filter: DrawingFilter;
  readonly failed: boolean;
  readonly show: Show;
  readonly children: ReactNode;
};

/** The drawings, under what chooses among them. */
function Wall({ readings, filter, failed, show, children }: WallProps) {
  const words = useWords('review').drawings;
  return (
    <section aria-labelledby="drawings" className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="drawings" className="text-co-h2 font-[760]">
          {words.title}
          {filter.read !== null && (
            <span className="num ml-3 text-co-body font-[560]">
              {filter.label} → {filter.read}
            </span>
          )}
        </h2>
        <Sets
          counts={readings.counts}
          value={filter.set}
          onChange={(set) => show({ ...filter, set, read: null })}
        />
      </div>
      <Segmented
        label={words.asked}
        className="num my-3.5"
        value={filter.label ?? any}
        onChange={(label) => show({ set: filter.set, label: label === any ? null : label, read: null })}
        options={[any, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => ({
          value,
          text: value === any ? words.any : String(value),
        }))}
      />
      {failed && <Failed text={words.failed} />}
      {children}
      <p className="mt-3 text-co-label text-ink-2">
        {readings.step === null ? words.untrainedLegend : words.legend} {words.removedLeftOut}
        {filter.set === 'apart' && ` ${words.apartLegend}`}
      </p>
    </section>
  );
}

/** Every digit, where one is chosen. */
const any = -1;

const Failed = ({ text }: { readonly text: string }) => (
  <p role="alert" className="mb-3 text-cost">
    {text}
  </p>
);

/** Without drawings there is at most what the network reads in MNIST's test digits. */
function NothingDrawn({ readings, filter }: Pick<Props, 'readings'> & { readonly filter: DrawingFilter }) {
  const words = useWords('review').drawings;
  return (
    <div className="grid gap-9 xl:grid-cols-[minmax(0,612px)_minmax(0,1fr)]">
      {readings.test && <MixUps readings={readings} filter={filter} onOpen={() => undefined} />}
      <section aria-labelledby="drawings" className="border-t-2 border-ink pt-3 pb-9">
        <h2 id="drawings" className="text-co-h2 font-[760]">
          {words.title}
        </h2>
        <p className="mt-4 text-ink-2">{words.none}</p>
      </section>
    </div>
  );
}

async function fetchCards(path: string): Promise<DrawingCards | null> {
  try {
    const response = await fetch(path);
    return response.ok ? ((await response.json()) as DrawingCards) : null;
  } catch {
    return null;
  }
}

type SetsProps = {
  readonly counts: Readonly<Record<DrawingSet, number>>;
  readonly value: DrawingSet;
  readonly onChange: (set: DrawingSet) => void;
};

function Sets({ counts, value, onChange }: SetsProps) {
  const words = useWords('review').drawings;
  return (
    <Segmented
      label={words.which}
      value={value}
      onChange={onChange}
      options={drawingSets
        .filter((set) => set !== 'apart' || counts.apart > 0)
        .map((set) => ({
          value: set,
          text: (
            <>
              {words.sets[set]} <span className="num ml-1.5">{words.number(counts[set])}</span>
            </>
          ),
        }))}
    />
  );
}
