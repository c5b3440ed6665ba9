// Somebody's drawing as their picture, up to four of a team's as its own. The network has the mark, a team that drew
// nothing its first letter, and a participant who did not an empty cell.

import type { Leader } from '@/lib/session/view-types';
import type { Drawings } from '../../live/use-ink';
import { Digit } from '../../ui/digit';

type Props = {
  readonly leader: Leader;
  readonly drawings: Drawings;
  /** A multiple of 28; of a team's four, half of it. */
  readonly side: 56 | 84 | 112;
};

export function LeaderPicture({ leader, drawings, side }: Props) {
  return (
    <span className="leader-picture" style={{ width: side, height: side, fontSize: side }} aria-hidden="true">
      <Picture leader={leader} drawings={drawings} side={side} />
    </span>
  );
}

function Picture({ leader: { name, network, team, digit }, drawings, side }: Props) {
  const pixelsOf = (id: string | null) => (id === null ? undefined : drawings.get(id)?.pixels);
  if (network) return <i className="wm-mark" />;
  if (!team) {
    const pixels = pixelsOf(digit);
    return pixels && <Digit pixels={pixels} side={side} />;
  }
  const drawn = team.digits.flatMap((id) => {
    const pixels = pixelsOf(id);
    return pixels ? [{ id, pixels }] : [];
  });
  if (drawn.length === 0) return <b className="team-letter ppl">{[...(name ?? '')][0]}</b>;
  if (drawn.length === 1)
    return drawn.map(({ id, pixels }) => <Digit key={id} pixels={pixels} side={side} />);
  return (
    <span className="team-picture">
      {drawn.map(({ id, pixels }) => (
        <Digit key={id} pixels={pixels} side={side / 2} />
      ))}
    </span>
  );
}
