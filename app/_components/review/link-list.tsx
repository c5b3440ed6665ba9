// The links of the talk and how many people opened each.

import type { Words } from '@/lib/words/words';
import type { LinkRow } from './review-data';

type Props = {
  readonly links: readonly LinkRow[];
  readonly people: number;
  readonly words: Words['review']['links'];
};

export function LinkList({ links, people, words }: Props) {
  if (links.length === 0) return <p className="mt-3 text-ink-2">{words.none}</p>;
  return (
    <ul className="mt-3 gap-x-9 md:columns-2">
      {links.map(({ slide, href, text, people: opened }) => (
        <li
          key={`${slide} ${href}`}
          className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_4.5rem_5rem] items-baseline border-b border-hair py-1"
        >
          <a
            className="truncate underline underline-offset-4"
            href={href}
            rel="noreferrer"
            target="_blank"
            title={href}
          >
            {text}
          </a>
          <span className="text-right text-co-label text-ink-2">{words.slide(slide)}</span>
          <span className="num text-right text-co-label">
            <b>{opened}</b> {words.of(people)}
          </span>
        </li>
      ))}
    </ul>
  );
}
