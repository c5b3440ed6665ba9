// The minute as it passes: one bar per round trip on squared paper, a red one for an answer that did not come.

'use client';

import { useWords } from '../_components/words/words';

type Props = {
  readonly trips: readonly (number | null)[];
  /** ms; null once the minute is over. */
  readonly left: number | null;
};

/** Quick ones at first, then one every two seconds for a minute. */
const places = 38;
/** ms at the top of the paper; the scale is that of a root, so that quick ones can be told apart. */
const top = 1000;
const tall = 84;

export function Trips({ trips, left }: Props) {
  const words = useWords('check');
  return (
    <figure className="grid gap-2">
      <div
        role="img"
        aria-label={words.chart(trips.length)}
        className="graph flex items-end gap-[2px] border-b-2 border-ink bg-sheet px-[2px] outline-[1.5px] outline-ink [--u:12px]"
        style={{ height: tall + 8 }}
      >
        {Array.from({ length: places }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars are places in time
          <Bar key={place} trip={trips[place]} />
        ))}
      </div>
      <figcaption className="num flex justify-between text-ph-min text-ink-2">
        <span>{words.names.trip}</span>
        <span>{left === null ? '' : words.left(left)}</span>
      </figcaption>
    </figure>
  );
}

function Bar({ trip }: { readonly trip: number | null | undefined }) {
  if (trip === undefined) return <i className="h-[3px] flex-1 bg-hair" />;
  const height = trip === null ? tall : Math.max(4, tall * Math.sqrt(Math.min(1, trip / top)));
  return <i className={`flex-1 ${trip === null ? 'bg-cost' : 'bg-pos'}`} style={{ height }} />;
}
