// One block of the podium with who stands on it. It grows out of the ground, the lowest first.

import type { CSSProperties } from 'react';
import type { Leader } from '@/lib/session/view-types';
import type { Drawings } from '../../live/use-ink';
import { Hand } from '../../ui/hand';
import { useWords } from '../../words/words';
import { LeaderPicture } from '../parts/leaders/leader-picture';
import { lengthClass } from '../parts/leaders/ranks';

type Props = {
  readonly leader: Leader;
  /** 0 for the first; equal ranks stand equally high. */
  readonly place: number;
  readonly last: number;
  readonly shown: boolean;
  readonly drawings: Drawings;
  readonly undrawn: boolean;
};

const u = 36;
/** Modules from the left, in order of places: the first in the middle. */
const lefts = [10, 2, 18];
/** Modules high, by rank. */
const heights = [11, 8, 6];
const scales = [190, 160, 115];

export function PodiumBlock({ leader, place, last, shown, drawings, undrawn }: Props) {
  const words = useWords('widgets').podium;
  const level = Math.min(leader.rank, 3) - 1;
  const height = (heights[level] ?? 5) * u;
  const look = leader.network ? 'network' : leader.rank === 1 ? 'first' : 'other';
  const length = lengthClass(leader.name, 13, 26);
  const style = {
    left: (lefts[place] ?? 18) * u,
    height,
    '--turn': last - place,
  } as CSSProperties;
  return (
    <li className={shown ? 'podium-place shown' : 'podium-place'} style={style}>
      {shown && (
        <div className="podium-who">
          <LeaderPicture {...{ leader, drawings, undrawn }} side={length !== '' && leader.team ? 84 : 112} />
          <span className={`podium-name ${leader.network ? 'num' : 'ppl'} ${length}`}>
            {leader.name ?? ''}
          </span>
          {leader.team && <span className="podium-people">{words.people(leader.team.people)}</span>}
        </div>
      )}
      <div className={`podium-block ${shown ? look : 'empty'}`}>
        <Hand value={leader.rank} height={scales[level] ?? 115} label={words.place(leader.rank)} />
        {shown && <b className="num">{words.points(leader.points)}</b>}
      </div>
    </li>
  );
}
