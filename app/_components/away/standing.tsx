// My place and my points.

import type { TakeAway } from '@/lib/session/query-types';
import { LateHand } from '../ui/late-hand';
import { AwaySection } from './away-frame';

export function Standing({ own }: { readonly own: TakeAway }) {
  const { name, points, rank, people, team } = own;
  return (
    <AwaySection title="Your evening">
      <p>
        <span className="ppl">{name}</span>
        {team && `, ${team}`}
      </p>
      {points === 0 ? (
        <p className="text-ink-2">No points this time.</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-3">
          {rank !== null && (
            <>
              <span>Place</span>
              <LateHand value={rank} height={72} label={`${rank}`} />
              <span>of {Math.max(people, rank)},</span>
            </>
          )}
          <span>
            <b className="num text-[1.75rem]">{points.toLocaleString('en')}</b> points
          </span>
        </p>
      )}
    </AwaySection>
  );
}
