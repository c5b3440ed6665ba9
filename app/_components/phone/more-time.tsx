// More time for every answer: asked for here, given by the presenter, whom the others need not hear about.

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
  const refusals = useWords('refusals');
  const [problem, setProblem] = useState('');
  if (timeFactor > 1) return <p className="more-time">You have {timeFactor} times as long to answer.</p>;
  const ask = async (on: boolean) => {
    const ack = await command({ type: 'askTime', on });
    setProblem(ack.ok ? '' : refusals[ack.code]);
  };
  return (
    <p className="more-time">
      <span role="status">{timeAsked && 'You asked for more time. '}</span>{' '}
      <button type="button" onClick={() => void ask(!timeAsked)}>
        {timeAsked ? 'Take it back' : 'I need more time to answer'}
      </button>
      <span role="alert" className="text-cost">
        {problem}
      </span>
    </p>
  );
}
