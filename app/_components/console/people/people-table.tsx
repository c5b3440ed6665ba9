// The list of everybody: only the rows that can be seen are drawn, so that two thousand people cost as much as twenty.

'use client';

import { type UIEvent, useEffect, useRef, useState } from 'react';
import type { ListedParticipant, TeamSize } from '@/lib/session/view-part-types';
import { useWords } from '../../words/words';
import { ParticipantLine, type RowActions } from './participant-row';

type Props = {
  readonly people: readonly ListedParticipant[];
  readonly teams: readonly TeamSize[];
  readonly selected: ReadonlySet<string>;
  readonly onSelectAll: (on: boolean) => void;
  readonly actions: RowActions;
  /** What stands in place of the rows where there are none. */
  readonly empty: string;
};

/** Pixels; the height of every row. */
const rowHeight = 40;
/** Rows drawn above and below what is seen. */
const spare = 8;

export function PeopleTable({ people, teams, selected, onSelectAll, actions, empty }: Props) {
  const words = useWords('console').people;
  const { box, from, to, onScroll } = useWindow(people.length);
  return (
    <section
      ref={box}
      aria-label={words.list}
      className="min-h-24 flex-1 overflow-y-auto"
      onScroll={onScroll}
    >
      <table className="w-full" aria-rowcount={people.length + 1}>
        <Columns
          teams={teams.length > 0}
          count={people.length}
          selected={selected.size}
          onSelectAll={onSelectAll}
        />
        <tbody>
          <Gap rows={from} />
          {people.slice(from, to).map((participant, i) => (
            <ParticipantLine
              key={participant.id}
              participant={participant}
              place={from + i + 2}
              teams={teams}
              selected={selected.has(participant.id)}
              actions={actions}
            />
          ))}
          <Gap rows={people.length - to} />
        </tbody>
      </table>
      {people.length === 0 && <p className="mt-4 text-co-label text-ink-2">{empty}</p>}
    </section>
  );
}

/** The rows that are seen in a box that scrolls, and a few more. */
function useWindow(count: number) {
  const box = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() =>
      setSeen((now) => ({ ...now, height: element.clientHeight || now.height })),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const first = Math.floor(seen.top / rowHeight) - spare;
  const from = Math.max(0, Math.min(first, count - 1));
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + spare);
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => {
    const { scrollTop: top } = currentTarget;
    setSeen((now) => ({ ...now, top }));
  };
  return { box, from, to: Math.max(from, to), onScroll };
}

const Gap = ({ rows }: { readonly rows: number }) =>
  rows > 0 && (
    <tr>
      <td style={{ height: rows * rowHeight }} />
    </tr>
  );

type ColumnsProps = {
  readonly teams: boolean;
  readonly count: number;
  readonly selected: number;
  readonly onSelectAll: (on: boolean) => void;
};

function Columns({ teams, count, selected, onSelectAll }: ColumnsProps) {
  const words = useWords('console').people;
  const { columns } = words;
  const column = (text: string, place = '') => (
    <th scope="col" className={`font-[480] ${place}`}>
      {text}
    </th>
  );
  return (
    <thead className="sticky top-0 bg-paper text-left text-co-min text-ink-2">
      <tr aria-rowindex={1}>
        <th scope="col" className="h-8">
          <input
            type="checkbox"
            className="size-5 align-middle accent-(--color-ink)"
            aria-label={words.selectAll(count)}
            disabled={count === 0}
            checked={selected > 0 && selected >= count}
            onChange={({ currentTarget }) => onSelectAll(currentTarget.checked)}
          />
        </th>
        {column(columns.name)}
        {teams && column(columns.team)}
        {column(columns.joined, 'pl-2 text-right')}
        {column(columns.done, 'pl-3 text-right')}
        {column(columns.points, 'pl-3 text-right')}
        {column(columns.time, 'pl-3')}
      </tr>
    </thead>
  );
}
