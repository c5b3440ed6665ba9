// One line under the podium: place, picture, name, a bar from zero, points.

import type { Leader } from '@/lib/session/view-types';
import type { Drawings } from '../../../live/use-ink';
import { useWords } from '../../../words/words';
import { LeaderPicture } from './leader-picture';
import { lengthClass } from './ranks';

type Props = {
  readonly leader: Leader;
  /** The first one's points: a full bar. */
  readonly most: number;
  readonly drawings: Drawings;
  readonly undrawn: boolean;
};

export function Follower({ leader, most, drawings, undrawn }: Props) {
  const words = useWords('widgets').podium;
  const { name, rank, points, network, team } = leader;
  return (
    <li className="follower">
      <span className="num follower-rank">{rank}</span>
      <LeaderPicture {...{ leader, drawings, undrawn }} side={56} />
      <span className={`follower-name ${network ? 'num' : 'ppl'}`}>
        <span className={lengthClass(name, 17, 24)}>{name ?? ''}</span>
        {team && <span className="follower-people">{words.people(team.people)}</span>}
      </span>
      <span className="follower-track" aria-hidden="true">
        <span
          className={network ? 'follower-ink' : 'room-bar'}
          style={{ width: `${(100 * points) / Math.max(1, most)}%` }}
        />
      </span>
      <b className="num follower-points">{words.points(points)}</b>
    </li>
  );
}
