// Everyone who was there, most points first: names, drawings, how many of them the last network reads correctly, points.

import type { Words } from '@/lib/words/words';
import type { PersonRow } from './review-data';

type Props = { readonly people: readonly PersonRow[]; readonly words: Words['review']['people'] };

/** The rest is one press away. */
const shownFirst = 60;

export function PeopleList({ people, words }: Props) {
  if (people.length === 0) return <p className="mt-3 text-ink-2">{words.none}</p>;
  const rest = people.slice(shownFirst);
  return (
    <>
      <Columns people={people.slice(0, shownFirst)} words={words} />
      {rest.length > 0 && (
        <details>
          <summary className="mt-3 cursor-pointer font-[640] underline underline-offset-4">
            {words.more(rest.length)}
          </summary>
          <Columns people={rest} words={words} />
        </details>
      )}
    </>
  );
}

function Columns({ people, words }: Props) {
  return (
    <ul className="mt-3 gap-x-9 md:columns-2 xl:columns-3">
      {people.map(({ id, name, team, digits, right, points }) => (
        <li
          key={id}
          className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto_4rem] items-baseline border-b border-hair py-1"
        >
          <span className="ppl truncate" title={name}>
            {name}
            {team !== null && <span className="text-co-label text-ink-2">, {team}</span>}
          </span>
          <span className="num text-right text-co-label whitespace-nowrap text-ink-2">
            {digits === 0 ? '–' : words.right(right, digits)}
          </span>
          <b className="num text-right text-co-label">{words.points(points)}</b>
        </li>
      ))}
    </ul>
  );
}
