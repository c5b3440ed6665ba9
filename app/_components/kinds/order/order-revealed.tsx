// The right order, and where each item stood in mine.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import { Rich } from '../../slides/rich';
import { useKindWords } from '../parts/kind-words';

type Props = {
  readonly right: readonly string[];
  readonly own: readonly string[] | null;
  readonly rich: RichWords | undefined;
};

export function OrderRevealed({ right, own, rich }: Props) {
  const words = useKindWords('order');
  return (
    <ol className="grid" aria-label={words.rightOrder}>
      {right.map((item, place) => {
        const mine = own ? own.indexOf(item) + 1 : null;
        const hit = mine === place + 1;
        return (
          <li
            key={item}
            className="grid grid-cols-[36px_1fr_auto] items-center gap-2 border-b border-hair py-2 text-ph-body leading-tight"
          >
            <b className="num bg-acc text-center text-[1.25rem] text-paper">{place + 1}</b>
            <span>
              <Rich text={item} rich={rich} />
            </span>
            {mine !== null && (
              <span className="text-ph-label text-ink-2">{hit ? words.yoursToo : words.yoursWas(mine)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
