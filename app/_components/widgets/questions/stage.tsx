// What the audience asks, most votes first, as large as it fits.

'use client';

import { keyed } from '../../slides/keyed';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';

export default function Questions({ params: { count }, view, words: slideWords }: WidgetProps<'questions'>) {
  const words = useWords('widgets').questions;
  const asked = (view?.asked ?? []).slice(0, count);
  const text = asked.map((each) => each.text).join('\n');
  const list = useFit<HTMLOListElement>(text, { least: 0.3, most: 1 });
  return (
    <section className="asked" aria-label={words.name}>
      <div className="asked-words prose">{slideWords}</div>
      {asked.length === 0 ? (
        <p className="asked-none">{words.none}</p>
      ) : (
        <ol ref={list} className="asked-list" aria-live="polite">
          {keyed(asked).map(({ key, item: each }) => (
            <li key={key}>
              <b className="num asked-votes" aria-hidden="true">
                {each.votes}
              </b>
              <span className="ppl" dir="auto">
                {each.text}
                <span className="sr-only">, {words.votes(each.votes)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
