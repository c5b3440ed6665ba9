// All slides in a list, to jump by on a small screen.

import type { Deck } from '@/lib/deck/deck';
import type { Place } from '../../live/places';
import { useWords } from '../../words/words';

type Props = {
  readonly deck: Deck;
  readonly place: Place;
  readonly onJump: (place: Place) => void;
};

export function SlideSelect({ deck, place, onJump }: Props) {
  const words = useWords('console').slides;
  return (
    <select
      aria-label={words.one}
      className="h-10 min-w-0 flex-1 border-2 border-ink bg-paper px-2 md:hidden"
      value={place.slide}
      onChange={(event) => onJump({ slide: Number(event.currentTarget.value), step: 0 })}
    >
      {deck.slides.map(({ number, title }) => (
        <option key={number} value={number}>
          {number} {title}
        </option>
      ))}
    </select>
  );
}
