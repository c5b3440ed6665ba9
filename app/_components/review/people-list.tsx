// Everybody who was there, most points first: names, digits, how many of them the last network reads right, points.

import type { PersonRow } from './review-data';

type Props = { readonly people: readonly PersonRow[] };

/** The rest is one press away. */
const shownFirst = 60;

export function PeopleList({ people }: Props) {
  if (people.length === 0) return <p className="mt-3 text-ink-2">Nobody joined.</p>;
  const rest = people.slice(shownFirst);
  return (
    <>
      <Columns people={people.slice(0, shownFirst)} />
      {rest.length > 0 && (
        <details>
          <summary className="mt-3 cursor-pointer font-[640] underline underline-offset-4">
            {rest.length.toLocaleString('en')} more
          </summary>
          <Columns people={rest} />
        </details>
      )}
    </>
  );
}

function Columns({ people }: Props) {
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
            {digits === 0 ? '–' : `${right} of ${digits} right`}
          </span>
          <b className="num text-right text-co-label">{points.toLocaleString('en')}</b>
        </li>
      ))}
    </ul>
  );
}
