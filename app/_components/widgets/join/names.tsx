// Who has sat down, newest first: as many approved names as four lines hold. A name is marked while it is new.

'use client';

import { Fragment, useEffect, useRef, useState } from 'react';
import { nameWidth } from '../../ui/text/name-width';
import { useWords } from '../../words/words';

type Props = {
  readonly people: number;
  /** Approved names, newest last. */
  readonly names: readonly string[];
  readonly covered: boolean;
  readonly locked: boolean;
};

/** Letters of names that four lines of 32 px hold beside a large number, and of the words after the newest. */
const room = 96;
const justNowWords = 16;
const newFor = 8000;

/** The newest names that fit `letters`, newest first. */
export function fitNames(names: readonly string[], letters: number): readonly string[] {
  const shown: string[] = [];
  let left = letters;
  for (const name of [...names].reverse()) {
    left -= nameWidth(name) + 2;
    if (left < 0) break;
    shown.push(name);
  }
  return shown;
}

export function Names({ people, names, covered, locked }: Props) {
  const fresh = useFresh(names);
  const words = useWords('widgets').join;
  if (locked) return <p className="join-names">{words.closed}</p>;
  if (people === 0) return <p className="join-names">{words.nobody}</p>;
  const shown = covered ? [] : fitNames(names, fresh.size > 0 ? room - justNowWords : room);
  if (shown.length === 0) return <p className="join-names">{words.hereUnnamed(people)}</p>;
  const justNow = shown.filter((name) => fresh.has(name));
  const before = shown.filter((name) => !fresh.has(name));
  return (
    <p className="join-names">
      {words.here(people)}
      {before.length > 0 && <>: {listed(before, words.between)}</>}
      {justNow.length > 0 && (
        <>
          {before.length > 0 ? '; ' : ': '}
          {justNow.map((name, place) => (
            <Fragment key={name}>
              {place > 0 && (place === justNow.length - 1 ? words.beforeLast : words.between)}
              <span className="mark ppl">
                <b>{name}</b>
              </span>
            </Fragment>
          ))}{' '}
          {words.justJoined}
        </>
      )}
    </p>
  );
}

function listed(names: readonly string[], between: string) {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && between}
      <span className="ppl">{name}</span>
    </Fragment>
  ));
}

/** Names that came while this was watching, for as long as they are new. */
function useFresh(names: readonly string[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(names);
    const came = before ? names.filter((name) => !before.has(name)) : [];
    if (came.length === 0) return;
    setFresh((now) => new Set([...now, ...came]));
    setTimeout(() => setFresh((now) => new Set([...now].filter((name) => !came.includes(name)))), newFor);
  }, [names]);
  return fresh;
}
