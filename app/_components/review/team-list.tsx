// How the teams ended: rank, name, people, and the mean of their points on a bar from zero.

import type { Words } from '@/lib/words/words';
import type { TeamRow } from './review-data';

type Props = { readonly teams: readonly TeamRow[]; readonly words: Words['review']['teams'] };

export function TeamList({ teams, words }: Props) {
  if (teams.length === 0) return <p className="mt-3 text-ink-2">{words.none}</p>;
  const most = Math.max(1, ...teams.map(({ points }) => points));
  return (
    <ol className="mt-3">
      {teams.map(({ rank, name, people, points }) => (
        <li
          key={name}
          className="grid grid-cols-[2rem_minmax(0,14rem)_6.5rem_minmax(0,1fr)_4rem] items-center gap-x-3 border-b border-hair py-1 max-sm:grid-cols-[2rem_minmax(0,1fr)_5rem_4rem]"
        >
          <span className="num text-right text-co-label">{rank}</span>
          <span className="ppl truncate" title={name}>
            {name}
          </span>
          <span className="num text-right text-co-label text-ink-2">{words.people(people)}</span>
          <span className="h-3.5 max-sm:hidden" aria-hidden="true">
            <span className="room-bar" style={{ width: `${(100 * points) / most}%` }} />
          </span>
          <b className="num text-right text-co-label">{words.points(points)}</b>
        </li>
      ))}
    </ol>
  );
}
