// What belongs to each item, with what I picked where that was something else.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import { Rich } from '../../../slides/rich';
import { useWords } from '../../../words/words';

type Props = {
  readonly items: readonly string[];
  readonly right: readonly string[];
  /** '' where nothing was picked; null: no answer. */
  readonly own: readonly string[] | null;
  /** counts[i]: how many had item i right. */
  readonly counts: readonly number[];
  readonly rich: RichWords | undefined;
};

export function PicksRevealed({ items, right, own, counts, rich }: Props) {
  const words = useWords('kinds').round.revealed;
  return (
    <>
      <ul className="grid">
        {items.map((item, place) => {
          const mine = own?.[place] ?? '';
          const hit = mine === right[place];
          return (
            <li key={item} className="pick-right">
              <span className="pick-name">
                <Rich text={item} rich={rich} />
              </span>
              <span className="grid justify-items-start gap-1">
                <b className="bg-acc px-1.5 text-paper">
                  <Rich text={right[place] ?? ''} rich={rich} />
                </b>
                {own && hit && <b className="mark text-ph-label">{words.ownTag}</b>}
                {mine !== '' && !hit && (
                  <span className="struck text-ph-label">
                    <Rich text={mine} rich={rich} />
                  </span>
                )}
              </span>
              <b className="num" title={words.had(counts[place] ?? 0)}>
                <span aria-hidden="true">{counts[place] ?? 0}</span>
                <span className="sr-only">{words.had(counts[place] ?? 0)}</span>
              </b>
            </li>
          );
        })}
      </ul>
      <p className="text-ph-label text-ink-2">{words.hadMeaning}</p>
    </>
  );
}
