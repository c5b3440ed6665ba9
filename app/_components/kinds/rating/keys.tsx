// The numbers or stars to press. All stars up to the chosen one are filled.

'use client';

import type { PublicOf } from '@/lib/kinds/kinds';
import { useKindWords } from '../parts/kind-words';
import { useArrows } from '../parts/phone/options';
import { Star } from './star';

type Props = {
  readonly activity: PublicOf<'rating'>;
  readonly chosen: number | null;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly onPress: (value: number) => void;
};

export function RatingKeys({ activity: { from, to, stars }, chosen, open, labelledBy, onPress }: Props) {
  const words = useKindWords('rating');
  const values = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const { group, focused, setFocused, move } = useArrows(values.length, (chosen ?? from) - from);
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={labelledBy}
      className={stars ? 'rating-keys rating-stars' : 'rating-keys'}
      style={{ ['--across' as string]: acrossOf(values.length) }}
    >
      {values.map((value, place) => (
        // biome-ignore lint/a11y/useSemanticElements: an <input> would choose with every arrow key
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === chosen}
          aria-disabled={!open}
          aria-label={words.value(value, stars)}
          tabIndex={place === focused ? 0 : -1}
          className={`option rating-key ${value === chosen ? 'chosen' : ''}`}
          onFocus={() => setFocused(place)}
          onKeyDown={move}
          onClick={() => open && onPress(value)}
        >
          {stars ? <Star filled={chosen !== null && value <= chosen} /> : <b className="num">{value}</b>}
        </button>
      ))}
    </div>
  );
}

/** As many side by side as a thumb can tell apart; two rows are equally long, or the second is one shorter. */
const acrossOf = (count: number) => (count <= 6 ? count : Math.ceil(count / 2));
