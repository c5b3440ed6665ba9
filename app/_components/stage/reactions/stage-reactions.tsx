// Reactions over the stage: words of the room that rise at its right edge and fade. With reduced motion they stand
// still, one of each word with its count.

'use client';

import type { CSSProperties } from 'react';
import type { Pulse } from '@/lib/protocol/message';
import { reactionMarks } from '@/lib/session/reactions';
import type { RoomView } from '../../slides/live-props';
import { lanes, useFloaters } from './use-floaters';

type Props = {
  readonly view: Pick<RoomView, 'reactions' | 'hidden' | 'blank'>;
  readonly pulse: Pulse | null;
};

export function StageReactions({ view, pulse }: Props) {
  const floaters = useFloaters(pulse, view.reactions && !view.hidden && !view.blank);
  if (floaters.length === 0) return null;
  return (
    <div className="stage reactions" aria-hidden="true">
      {floaters.map(({ id, mark, count, lane }) => (
        <span key={id} className="reaction ppl" style={{ '--lane': lane / (lanes - 1) } as CSSProperties}>
          {mark}
          {count > 1 && <b className="num"> {count}</b>}
        </span>
      ))}
      <p className="reactions-still">
        {reactionMarks.map((mark) => {
          const count = floaters.reduce((sum, each) => (each.mark === mark ? sum + each.count : sum), 0);
          return (
            count > 0 && (
              <span key={mark} className="reaction-still ppl">
                {mark} <b className="num">{count}</b>
              </span>
            )
          );
        })}
      </p>
    </div>
  );
}
