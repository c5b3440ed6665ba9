// groups on the stage: the groups with the items below them, and after the reveal each item in its group.

'use client';

import type { Rich as RichWords } from '@/lib/inline';
import { Rich } from '../../slides/rich';
import { useFit } from '../../slides/use-fit';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

function Groups({ round, activity, wide }: BodyProps<'groups'>) {
  const { items, groups, rich } = activity;
  const solution = round.revealed?.solution;
  const right = solution?.kind === 'each' ? solution.right : null;
  const counts = right && round.tally?.kind === 'counts' ? round.tally.counts : null;
  const fitted = useFit<HTMLDivElement>(`${round.id} ${right !== null}`, {
    least: 0.45,
    most: wide ? 1.8 : 1.4,
  });
  const all = items.map((text, place) => ({ text, count: counts?.[place] ?? null, group: right?.[place] }));
  return (
    <div ref={fitted} className={right ? 'group-box is-judged' : 'group-box'}>
      <div className="group-columns" style={{ ['--groups' as string]: groups.length }}>
        {groups.map((group) => (
          <section key={group}>
            <h3>
              <Rich text={group} rich={rich} />
            </h3>
            {right && <Items {...{ rich }} items={all.filter((item) => item.group === group)} />}
          </section>
        ))}
      </div>
      {!right && <Items {...{ rich }} items={all} />}
    </div>
  );
}

type ItemsProps = {
  readonly items: readonly { readonly text: string; readonly count: number | null }[];
  readonly rich: RichWords | undefined;
};

const Items = ({ items, rich }: ItemsProps) => (
  <ul className="group-items">
    {items.map(({ text, count }) => (
      <li key={text}>
        <Rich text={text} rich={rich} />
        {count !== null && <b className="num group-count">{count}</b>}
      </li>
    ))}
  </ul>
);

export const groupsStage: StageBody<'groups'> = { Body: Groups };
