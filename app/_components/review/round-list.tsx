// What was asked and how the room answered, round by round.

import { TallyBars } from '../console/activity/tally-bars';
import { count } from '../console/people/people-text';
import type { RoundRow } from './review-data';

export function RoundList({ rounds }: { readonly rounds: readonly RoundRow[] }) {
  if (rounds.length === 0) return <p className="mt-3 text-ink-2">Nothing was asked.</p>;
  return (
    <ol className="mt-4 grid gap-x-9 gap-y-7 md:grid-cols-2 xl:grid-cols-3">
      {rounds.map((round) => (
        <li key={round.id}>
          <Round round={round} />
        </li>
      ))}
    </ol>
  );
}

function Round({ round }: { readonly round: RoundRow }) {
  const { id, activity, right, answered, tally, meanPoints } = round;
  const barsTell = tally.kind === 'counts' && activity.kind !== 'order';
  return (
    <article>
      <h3 className="text-[1.0625rem] font-[760]">{activity.prompt}</h3>
      <p className="mt-1 mb-2 text-co-label text-ink-2">
        <span className="num">{id}</span> on slide {activity.slide}, {count(answered, 'answer')}
        {meanPoints !== null && `, ${Math.round(meanPoints).toLocaleString('en')} points on average`}
        {right && !barsTell && (
          <>
            . Right: <b className="text-acc">{right}</b>
          </>
        )}
      </p>
      {answered > 0 && <TallyBars activity={activity} tally={tally} />}
    </article>
  );
}
