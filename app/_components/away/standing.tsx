// My place and my points.

import type { TakeAway } from '@/lib/session/query-types';
import { LateHand } from '../ui/late-hand';
import { Marked } from '../words/marked';
import { useWords } from '../words/words';
import { AwaySection } from './away-frame';

export function Standing({ own }: { readonly own: TakeAway }) {
  const words = useWords('away').standing;
  const { name, points, rank, people, team } = own;
  return (
    <AwaySection title={words.title}>
      <p>
        <span className="ppl">{name}</span>
        {team && `, ${team}`}
      </p>
      {points === 0 ? (
        <p className="text-ink-2">{words.noPoints}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-3">
          {rank !== null && (
            <>
              <span>{words.place}</span>
              <LateHand value={rank} height={72} label={`${rank}`} />
              <span>{words.of(Math.max(people, rank))}</span>
            </>
          )}
          <span>
            <Marked of={words.points(points)} className="num text-[1.75rem]" />
          </span>
        </p>
      )}
    </AwaySection>
  );
}
