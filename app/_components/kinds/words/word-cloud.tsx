// The room's words, as large as many people sent them, each with its number. They arrive where there is room and stay.

'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFontsLoaded } from '../../slides/use-fit';
import { useKindWords } from '../parts/kind-words';
import { type Cloud, layoutCloud, type PlacedWord } from './cloud-layout';

type Props = {
  /** Approved ones, most first. */
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly width: number;
  readonly height: number;
};

/** A word is marked as new for this long, ms. */
const newFor = 6000;
const measured = 100;

export function WordCloud({ words, width, height }: Props) {
  const said = useKindWords('words').cloud;
  const { cloud, ruler } = useCloud({ words, width, height });
  const fresh = useFresh(cloud.placed);
  return (
    <div className="cloud" style={{ width, height }}>
      <div ref={ruler} className="cloud-ruler ppl" aria-hidden="true">
        {words.map(([text]) => (
          <span key={text}>{text}</span>
        ))}
      </div>
      <ul>
        {cloud.placed.map((word) => (
          <li
            key={word.text}
            className={fresh.has(word.text) ? 'cloud-word new' : 'cloud-word'}
            style={{
              width: word.width,
              height: word.height,
              fontSize: word.size,
              transform: `translate(${word.x - word.width / 2}px, ${word.y - word.height / 2}px)`,
            }}
          >
            <span className="ppl">{word.text}</span>
            {word.count > 1 && <b className="num cloud-count">{word.count}</b>}
          </li>
        ))}
      </ul>
      {cloud.left > 0 && <p className="cloud-left">{said.more(cloud.left)}</p>}
    </div>
  );
}

/** The cloud as its words measure in `ruler`, grown from the one before. */
function useCloud({ words, width, height }: Props) {
  const ruler = useRef<HTMLDivElement>(null);
  const spots = useRef<ReadonlyMap<string, PlacedWord>>(new Map());
  const [cloud, setCloud] = useState<Cloud>({ placed: [], left: 0 });
  const fonts = useFontsLoaded();
  const about = JSON.stringify(words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` and `fonts` say when the measure is out of date
  useLayoutEffect(() => {
    const widths = new Map(
      [...(ruler.current?.children ?? [])].map((child) => [
        child.textContent,
        (child as HTMLElement).offsetWidth,
      ]),
    );
    const next = layoutCloud(
      words.map(([text, count]) => ({ text, count })),
      { width, height },
      (text) => (widths.get(text) ?? 0) / measured,
      spots.current,
    );
    spots.current = new Map(next.placed.map((word) => [word.text, word]));
    setCloud(next);
  }, [about, fonts, width, height]);
  return { cloud, ruler };
}

/** Words that came while this was watching, for as long as they are new. */
function useFresh(placed: readonly PlacedWord[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const came = known.current
      ? placed.map(({ text }) => text).filter((text) => !known.current?.has(text))
      : [];
    known.current = new Set([...(known.current ?? []), ...placed.map(({ text }) => text)]);
    if (came.length === 0) return;
    setFresh((now) => new Set([...now, ...came]));
    setTimeout(() => setFresh((now) => new Set([...now].filter((text) => !came.includes(text)))), newFor);
  }, [placed]);
  return fresh;
}
