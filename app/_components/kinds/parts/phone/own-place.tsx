// The foot of a reveal: my points, my place, and my team's.

import type { MineView } from '@/lib/session/view-types';

export function OwnPlace({ mine }: { readonly mine: MineView }) {
  const { points, rank, team } = mine;
  return (
    <p className="mt-auto flex-none border-t-2 border-ink pt-3 text-ph-body leading-snug">
      {points > 0 && (
        <b className="font-[720]">
          {points.toLocaleString('en')} points{rank === null ? '' : `, place ${rank}`}.
        </b>
      )}{' '}
      {team?.standing && team.own !== null && (
        <>
          <span className="ppl">{team.names[team.own]}</span> is in place {team.standing.rank} of{' '}
          {team.standing.of}.{' '}
        </>
      )}
      <span className="text-ink-2">Look up.</span>
    </p>
  );
}
