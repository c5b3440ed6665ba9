// The word cloud of slide 3: what came to mind, once somebody has looked at it.

'use client';

import { WordCloud as Cloud } from '../../kinds/words/word-cloud';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Awaited } from '../parts/draw/awaited';

/** Words of many lengths, in squares of 36 pixels: where a cloud of them would stand. */
const places = [
  [9, 18, 10, 3],
  [4, 6, 9, 3],
  [14, 6, 10, 3],
  [7, 3, 6, 2],
  [14, 3, 7, 2],
  [5, 22, 8, 2],
  [14, 22, 9, 2],
].map(([x, y, width, height]) => ({ x: 36 * x!, y: 36 * y!, width: 36 * width!, height: 36 * height! }));

export default function WordCloud({ params, view, box }: WidgetProps<'word-cloud'>) {
  const said = useWords('widgets').wordCloud;
  const round = view?.round?.activity === params.activity ? (view?.round ?? null) : null;
  const words = round?.tally?.kind === 'words' ? round.tally.words : [];
  return (
    <section className="graph" style={box} aria-label={said.describe}>
      {words.length > 0 ? (
        <Cloud words={words} width={box.width} height={box.height} />
      ) : (
        <Awaited
          {...box}
          places={places}
          middle={box.height / 2}
          centred
          title={view?.hidden ? said.covered : said.none}
        >
          {view?.hidden ? said.coveredHint : (round?.answered ?? 0) > 0 ? said.waiting : said.noneHint}
        </Awaited>
      )}
    </section>
  );
}
