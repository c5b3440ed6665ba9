// All slides in a row, to jump to: shown ones are filled, the present one is yellow, a dot below means that the room has
// something to do there.

'use client';

import { useState } from 'react';
import type { Deck } from '@/lib/deck/deck';
import type { Place } from '../../live/places';
import { useWords } from '../../words/words';

type Props = {
  readonly deck: Deck;
  readonly place: Place;
  readonly onJump: (place: Place) => void;
};

export function SlideStrip({ deck, place, onJump }: Props) {
  const words = useWords('console').slides;
  const [pointed, setPointed] = useState<number | null>(null);
  const told = pointed === null ? undefined : deck.slides[pointed - 1];
  return (
    <nav
      aria-label={words.all}
      className="relative flex h-10 min-w-0 max-w-[42vw] flex-1 items-start gap-0.5 pt-1 max-md:hidden"
    >
      {deck.slides.map(({ number, title, activities }) => (
        <button
          key={number}
          type="button"
          // One stop for the Tab key; the arrow keys turn pages anyway.
          tabIndex={number === place.slide ? 0 : -1}
          aria-label={words.go(number, title)}
          aria-current={number === place.slide ? 'page' : undefined}
          onClick={(event) => {
            onJump({ slide: number, step: 0 });
            // A pointer leaves no focus behind: the next arrow key turns a page and draws no ring here.
            if (event.detail > 0) event.currentTarget.blur();
          }}
          onPointerEnter={() => setPointed(number)}
          onPointerLeave={() => setPointed(null)}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && setPointed(number)}
          onBlur={() => setPointed(null)}
          className="group relative h-9 min-w-0 flex-1 cursor-pointer"
        >
          <i className={`absolute inset-x-0 ${cell(number, place.slide)}`} />
          {activities.length > 0 && (
            <i className="absolute bottom-0 left-1/2 size-[5px] -translate-x-1/2 bg-ink-2" />
          )}
        </button>
      ))}
      {told && <Told number={told.number} title={told.title || words.untitled} of={deck.slides.length} />}
    </nav>
  );
}

function cell(number: number, present: number): string {
  if (number === present) return 'top-0 h-7.5 border border-ink bg-room';
  const shade = number < present ? 'border-ink-3 bg-ink-3' : 'border-hair group-hover:border-ink';
  return `top-1 h-5.5 border ${shade}`;
}

/** Where the pointer is: number and title, below the bar. */
function Told({ number, title, of }: { number: number; title: string; of: number }) {
  const side =
    number > of / 2 ? { right: `${(100 * (of - number)) / of}%` } : { left: `${(100 * (number - 1)) / of}%` };
  return (
    <span
      className="pointer-events-none absolute top-11 z-20 whitespace-nowrap bg-ink px-2 py-1 text-co-min text-on-ink"
      style={side}
      aria-hidden="true"
    >
      <b className="num">{number}</b> {title}
    </span>
  );
}
