// The podium: third place first, then the second, then the first, then those who follow. The network is a player. Before
// it, and where few follow, stands what the room did together.

'use client';

import type { Leader } from '@/lib/session/view-types';
import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { Follower } from '../parts/leaders/follower';
import { ranks } from '../parts/leaders/ranks';
import { NoRanks } from './no-ranks';
import { PodiumBlock } from './podium-block';
import { Together } from './together';
import { togetherFacts } from './together-facts';

const followers = 5;

export default function Podium(props: WidgetProps<'podium'>) {
  const { params, view, curve, drawings, box } = props;
  const { top, rest } = ranks(view?.leaderboard ?? [], params.places, followers);
  const words = useWords('widgets').podium;
  if (top.length === 0) return <NoRanks {...props} />;
  const most = top[0]?.points ?? 1;
  const shown = isBuilt(props);
  const following = shown ? rest : [];
  const undrawn = view?.noNetwork === true;
  const facts = view ? togetherFacts({ view, curve }, words) : [];
  return (
    <section className="graph podium" style={box} aria-label={shown ? words.describe : words.describeEmpty}>
      <ol className="podium-blocks">
        {top.map((leader, place) => (
          <PodiumBlock
            key={keyOf(leader)}
            {...{ leader, place, shown, drawings, undrawn }}
            last={top.length - 1}
          />
        ))}
      </ol>
      <div key={shown ? 'after' : 'before'} className={shown ? 'podium-rest shown' : 'podium-rest'}>
        {following.length > 0 && (
          <ol>
            {following.map((leader) => (
              <Follower key={keyOf(leader)} {...{ leader, most, drawings, undrawn }} />
            ))}
          </ol>
        )}
        <Together facts={facts.slice(0, followers - following.length)} />
      </div>
    </section>
  );
}

/** People have a name each, also where it is not shown: their place tells them apart. */
const keyOf = ({ name, rank, digit, points, network }: Leader): string =>
  network ? 'network' : `${name} ${digit} ${rank} ${points}`;
