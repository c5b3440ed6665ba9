// More time for every answer: asked for here and granted by the presenter, without the others hearing of it.

'use client';

import { useState } from 'react';
import type { MineView } from '@/lib/session/view-types';
import type { SendCommand } from '../live/use-session';
import { useWords } from '../words/words';

type Props = {
  readonly mine: Pick<MineView, 'timeFactor' | 'timeAsked'>;
  readonly command: SendCommand;
};

export function MoreTime({ mine: { timeFactor, timeAsked }, command }: Props) {
  const words = useWords('phone').moreTime;
  const refusals = useWords('refusals');
  const [problem, setProblem] = useState('');
  if (timeFactor > 1) return <p className="more-time">{words.granted(timeFactor)}</p>;
  const ask = async (on: boolean) => {
    const ack = await command({ type: 'askTime', on });
    setProblem(ack.ok ? '' : refusals[ack.code]);
  };
  return (
    <p className="more-time">
      <span role="status">{timeAsked && words.asked}</span>{' '}
      <button type="button" onClick={() => void ask(!timeAsked)}>
        {timeAsked ? words.takeBack : words.ask}
      </button>
      <span role="alert" className="text-cost">
        {problem}
      </span>
    </p>
  );
}
