// Somebody's drawing as their picture, up to four of a team's as its own. The network has the mark, a team that drew
// nothing its first letter, and a participant who did not an empty cell; where nobody can draw, their first letter.

import type { Leader } from '@/lib/session/view-types';
import type { Drawings } from '../../../live/use-ink';
import { Digit } from '../../../ui/digit';

type Props = {
  readonly leader: Leader;
  readonly drawings: Drawings;
  /** A multiple of 28; of a team's four, half of it. */
  readonly side: 56 | 84 | 112;
  /** Nobody can draw in this talk. */
  readonly undrawn: boolean;
};

export function LeaderPicture(props: Props) {
  const { side } = props;
  return (
    <span className="leader-picture" style={{ width: side, height: side, fontSize: side }} aria-hidden="true">
      <Picture {...props} />
    </span>
  );
}

function Picture({ leader: { name, network, team, digit }, drawings, side, undrawn }: Props) {
  const pixelsOf = (id: string | null) => (id === null ? undefined : drawings.get(id)?.pixels);
  if (network) return <i className="wm-mark" />;
  const letter = <b className="team-letter ppl">{[...(name ?? '')][0]}</b>;
  if (!team) {
    if (undrawn) return letter;
    const pixels = pixelsOf(digit);
    return pixels && <Digit pixels={pixels} side={side} />;
  }
  const drawn = team.digits.flatMap((id) => {
    const pixels = pixelsOf(id);
    return pixels ? [{ id, pixels }] : [];
  });
  if (drawn.length === 0) return letter;
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
