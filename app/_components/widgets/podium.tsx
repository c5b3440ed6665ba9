// The podium: third place first, then the second, then the first, then those who follow. The network is a player.

'use client';

import type { Leader } from '@/lib/session/view-types';
import type { WidgetProps } from '../slides/widget-props';
import { numberOf } from './params';
import { Follower } from './podium/follower';
import { PodiumBlock } from './podium/podium-block';
import { ranks } from './podium/ranks';

const followers = 5;

export default function Podium({ params, view, step, drawings, box }: WidgetProps) {
  const { top, rest } = ranks(view?.leaderboard ?? [], Math.min(3, numberOf(params.places, 3)), followers);
  const most = top[0]?.points ?? 1;
  if (top.length === 0)
    return (
      <section className="graph podium" style={box}>
        <p className="podium-empty">Everybody’s own points are on their phone.</p>
      </section>
    );
  const shown = step > 0;
  return (
    <section
      className="graph podium"
      style={box}
      aria-label={shown ? 'The podium' : 'The podium, still empty'}
    >
      <ol className="podium-blocks">
        {top.map((leader, place) => (
          <PodiumBlock key={keyOf(leader)} {...{ leader, place, shown, drawings }} last={top.length - 1} />
        ))}
      </ol>
      <ol className={shown ? 'podium-rest shown' : 'podium-rest'} aria-hidden={!shown}>
        {rest.map((leader) => (
          <Follower key={keyOf(leader)} leader={leader} most={most} drawings={drawings} />
        ))}
      </ol>
    </section>
  );
}

/** People have a name each, also where it is not shown: their place tells them apart. */
const keyOf = ({ name, rank, digit, points, network }: Leader): string =>
  network ? 'network' : `${name} ${digit} ${rank} ${points}`;
