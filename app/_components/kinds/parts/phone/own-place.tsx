// The foot of a reveal: my points, my place, and my team's.

'use client';

import type { MineView } from '@/lib/session/view-types';
import { useWords } from '../../../words/words';

export function OwnPlace({ mine }: { readonly mine: MineView }) {
  const { standing, lookUp } = useWords('kinds').round;
  const { points, rank, team } = mine;
  return (
    <p className="mt-auto flex-none border-t-2 border-ink pt-3 text-ph-body leading-snug">
      {points > 0 && <b className="font-[720]">{standing.points(points, rank)}</b>}{' '}
      {team?.standing && team.own !== null && (
        <TeamPlace of={standing.team(team.names[team.own] ?? '', team.standing.rank, team.standing.of)} />
      )}
      <span className="text-ink-2">{lookUp}</span>
    </p>
  );
}

const TeamPlace = ({ of: [before, name, after] }: { readonly of: readonly [string, string, string] }) => (
  <>
    {before}
    <span className="ppl">{name}</span>
    {after}{' '}
  </>
);
