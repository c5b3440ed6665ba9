// The reveal of a search: where I ended, what that earned, and where all the others stand. Still no map.

import type { MineView, PhoneRound, Revealed } from '@/lib/session/view-types';
import { DialCurve } from '../../guess/dial-curve';
import { CourseChart } from './course-chart';
import { NumbersRevealed } from './numbers-revealed';
import { OwnPlace } from './own-place';

type Props = { readonly round: PhoneRound; readonly revealed: Revealed; readonly mine: MineView };

export function SearchRevealed({ round, revealed, mine }: Props) {
  const { search } = mine;
  const line = mine.score?.round === round.id ? mine.score.line : null;
  const { tally } = revealed;
  return (
    <>
      <section className="grid flex-none gap-1" aria-labelledby="verdict">
        <p className="text-ph-label text-ink-2">{round.public.prompt}</p>
        <div role="status" className="grid gap-1">
          <h1 id="verdict" className="flex items-center gap-3 text-[2rem]">
            <span>{headline(search, tally)}</span>
            {line && line.points > 0 && (
              <span className="num ml-auto text-[2rem] font-[780]">+{line.points.toLocaleString('en')}</span>
            )}
          </h1>
          {line && <p className="text-ph-label text-ink-2">{comparedText(line.right)}</p>}
        </div>
      </section>
      {search?.kind === 'ball' && round.public.kind === 'descend' && (
        <CourseChart values={search.heights} steps={round.public.stepsEach} unit="step" />
      )}
      {search?.kind === 'dial' && search.ws && <DialCurve ws={search.ws} />}
      {tally.kind === 'histogram' && (
        <section className="grid gap-2">
          <h2 className="text-ph-label font-[640]">Where {tally.answered} balls ended</h2>
          <NumbersRevealed
            tally={tally}
            right={null}
            own={search?.kind === 'ball' ? (search.heights.at(-1) ?? null) : null}
          />
        </section>
      )}
      {revealed.explanation !== '' && (
        <p className="text-ph-body leading-snug text-ink-2">{revealed.explanation}</p>
      )}
      <OwnPlace mine={mine} />
    </>
  );
}

function headline(search: MineView['search'], tally: Revealed['tally']): string {
  if (search?.kind === 'ball') {
    if (search.heights.length < 2) return 'Your ball stayed where it was.';
    return `You ended at ${(search.heights.at(-1) ?? 0).toFixed(3)}.`;
  }
  if (search?.kind !== 'dial' || search.costs.length < 2) return `${tally.answered} people searched.`;
  return `Your lowest cost: ${Math.min(...search.costs.slice(1)).toFixed(3)}`;
}

/** S10, in words: the lowest earn everything, others half the share of those who ended higher. */
function comparedText(right: number): string {
  if (right === 1) return 'Nobody ended lower.';
  return right === 0
    ? 'Everybody else ended as low or lower.'
    : `${Math.round(200 * right)} % of the room ended higher.`;
}
