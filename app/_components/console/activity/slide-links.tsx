// How many people opened each link of the slide.

import type { PresenterView } from '@/lib/session/view-types';
import { useWords } from '../../words/words';

export function SlideLinks({ view: { links, people } }: { readonly view: PresenterView }) {
  const words = useWords('console').activity;
  return (
    <ul className="mt-2 grid gap-1.5">
      {links.map(({ href, text, people: opened }) => (
        <li key={href} className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-2">
          <span>
            <b className="num text-[1.25rem] leading-none font-[760]">{opened}</b> {words.linksOf(people)}
          </span>
          <span
            className="line-clamp-2 text-co-label leading-tight text-ink-2 [overflow-wrap:anywhere]"
            title={href}
          >
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
