// The word cloud of slide 3: what came to mind, once somebody has looked at it.

'use client';

import { WordCloud as Cloud } from '../activities/stage/word-cloud';
import type { WidgetProps } from '../slides/widget-props';

export default function WordCloud({ params, view, box }: WidgetProps) {
  const round = view?.round?.activity === params.activity ? (view?.round ?? null) : null;
  const words = round?.tally?.kind === 'words' ? round.tally.words : [];
  return (
    <section className="graph" style={box} aria-label="Words of the room">
      {words.length > 0 ? (
        <Cloud words={words} width={box.width} height={box.height} />
      ) : (
        <div className="wall-empty">
          <div className="wall-empty-cell" aria-hidden="true" />
          <p>
            <strong>{view?.hidden ? 'The words are put away.' : 'No words yet.'}</strong>
            <br />
            {emptyText(view?.hidden ?? false, round?.answered ?? 0)}
          </p>
        </div>
      )}
    </section>
  );
}

function emptyText(hidden: boolean, answered: number): string {
  if (hidden) return 'Nothing is lost. They come back in a moment.';
  return answered > 0 ? 'A person is looking at them first.' : 'The first one stands here.';
}
