// The podium's place where nobody is ranked: what the room did together, under some of what it drew.

import { useMemo } from 'react';
import type { Drawing } from '../../live/use-ink';
import type { WidgetProps } from '../../slides/widget-props';
import { Digit } from '../../ui/digit';
import { useWords } from '../../words/words';
import { Together } from './together';
import { togetherFacts } from './together-facts';

type Props = Pick<WidgetProps, 'view' | 'curve' | 'drawings' | 'box'>;

const side = 84;
/** Two rows that fill the width. */
const most = 20;

export function NoRanks({ view, curve, drawings, box }: Props) {
  const words = useWords('widgets').podium;
  const some = useMemo(
    () => (view?.wall ?? []).flatMap(({ id }) => present(drawings.get(id))).slice(-most),
    [view?.wall, drawings],
  );
  const facts = view ? togetherFacts({ view, curve }, words) : [];
  return (
    <section className={facts.length > 0 ? 'no-ranks' : 'no-ranks graph'} style={box}>
      {some.length > 0 && (
        <ul className="no-ranks-drawn" aria-label={words.drawings(some.length)}>
          {some.map(({ id, pixels }) => (
            <li key={id}>
              <Digit pixels={pixels} side={side} />
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && <Together facts={facts} />}
      <p>{words.ownOnPhones}</p>
    </section>
  );
}

const present = (drawing: Drawing | undefined): readonly Drawing[] => (drawing ? [drawing] : []);
