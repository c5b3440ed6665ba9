// One line under the podium: place, picture, name, a bar from zero, points.

import type { Leader } from '@/lib/session/view-types';
import { LeaderPicture } from './leader-picture';
import { shortName } from './ranks';

type Props = {
  readonly leader: Leader;
  /** The first one's points: a full bar. */
  readonly most: number;
  readonly pixels: Uint8Array | undefined;
};

export function Follower({ leader, most, pixels }: Props) {
  const { name, rank, points, network } = leader;
  return (
    <li className="follower">
      <span className="num follower-rank">{rank}</span>
      <LeaderPicture network={network} pixels={pixels} side={56} />
      <span className={`follower-name ${network ? 'num' : 'ppl'}`}>
        {name === null ? '' : shortName(name, 19)}
      </span>
      <span className="follower-track" aria-hidden="true">
        <span
          className={network ? 'follower-ink' : 'room-bar'}
          style={{ width: `${(100 * points) / Math.max(1, most)}%` }}
        />
      </span>
      <b className="num follower-points">{points.toLocaleString('en')}</b>
    </li>
  );
}
