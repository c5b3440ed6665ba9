// Everyone who was there, most points first: names, drawings, how many of them the last network reads correctly, points.

'use client';

import { useState } from 'react';
import { useWords } from '../words/words';
import type { PersonRow, RightOf } from './review-data';

type Props = {
  readonly people: readonly PersonRow[];
  /** Null while the drawings are being read. */
  readonly right: RightOf | null;
  /** Nobody could draw. */
  readonly undrawn: boolean;
};

/** The rest is one press away, and made only then. */
const shownFirst = 60;

export function PeopleList({ people, right, undrawn }: Props) {
  const words = useWords('review').people;
  const [all, setAll] = useState(false);
  if (people.length === 0) return <p className="mt-3 text-ink-2">{words.none}</p>;
  return (
    <>
      <Columns people={people.slice(0, shownFirst)} {...{ right, undrawn }} />
      {people.length > shownFirst && (
        <details onToggle={() => setAll(true)}>
          <summary className="mt-3 cursor-pointer font-[640] underline underline-offset-4">
            {words.more(people.length - shownFirst)}
          </summary>
          {all && <Columns people={people.slice(shownFirst)} {...{ right, undrawn }} />}
        </details>
      )}
    </>
  );
}

function Columns({ people, right, undrawn }: Props) {
  const words = useWords('review').people;
  return (
    <ul className="mt-3 gap-x-9 md:columns-2 xl:columns-3">
      {people.map(({ id, name, team, drawings, points }) => (
        <li
          key={id}
          className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto_4rem] items-baseline border-b border-hair py-1"
        >
          <span className="ppl truncate" title={name}>
            {name}
            {team !== null && <span className="text-co-label text-ink-2">, {team}</span>}
          </span>
          <span className="num text-right text-co-label whitespace-nowrap text-ink-2">
            {undrawn ? '' : drawings === 0 || !right ? '–' : words.right(right[id] ?? 0, drawings)}
          </span>
          <b className="num text-right text-co-label">{words.points(points)}</b>
        </li>
      ))}
    </ul>
  );
}
