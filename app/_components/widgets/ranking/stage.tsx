// The ranking so far, on a slide of its own.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Follower } from '../parts/leaders/follower';
import { ranks } from '../parts/leaders/ranks';

export default function Ranking({
  params: { places },
  view,
  drawings,
  words: slideWords,
}: WidgetProps<'ranking'>) {
  const words = useWords('widgets').ranking;
  const { rest: leaders } = ranks(view?.leaderboard ?? [], 0, places);
  const most = leaders[0]?.points ?? 1;
  return (
    <section className="ranking" aria-label={words.name}>
      <div className="ranking-words prose">{slideWords}</div>
      {leaders.length === 0 ? (
        <p className="asked-none">{words.none}</p>
      ) : (
        <ol className="ranking-list">
          {leaders.map((leader) => (
            <Follower
              key={leader.network ? 'network' : `${leader.name} ${leader.rank} ${leader.digit}`}
              {...{ leader, most, drawings }}
              undrawn={view?.noNetwork === true}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
