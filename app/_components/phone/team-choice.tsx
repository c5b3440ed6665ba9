// My team: chosen where the deck lets participants choose, told where it assigns them.

'use client';

import { useState } from 'react';
import type { MineView } from '@/lib/session/view-types';
import type { SendCommand } from '../live/use-session';
import { Button } from '../ui/button';
import { Marked } from '../words/marked';
import { useWords } from '../words/words';

type Props = { readonly team: NonNullable<MineView['team']>; readonly command: SendCommand };

export default function TeamChoice({ team: { names, own, open }, command }: Props) {
  const words = useWords('phone').team;
  const refusals = useWords('refusals');
  const [problem, setProblem] = useState('');
  const choose = async (team: number) => {
    const ack = await command({ type: 'chooseTeam', team });
    setProblem(ack.ok ? '' : refusals[ack.code]);
  };
  if (!open)
    return own === null ? null : (
      <p className="text-ph-label">
        <Marked of={words.own(names[own] ?? '')} />
      </p>
    );
  return (
    <fieldset>
      <legend className="text-ph-label text-ink-2">{own === null ? words.choose : words.chosen}</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {names.map((name, team) => (
          <Button
            key={name}
            className="flex-1 px-3! text-base"
            aria-pressed={team === own}
            onClick={() => void choose(team)}
          >
            {name}
          </Button>
        ))}
      </div>
      <p role="alert" className="text-ph-label text-cost">
        {problem}
      </p>
    </fieldset>
  );
}
