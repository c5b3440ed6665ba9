// Per statement: a column for each step of the scale, and the mean.

'use client';

import { type CSSProperties, type Ref, useId } from 'react';
import type { PublicOf } from '@/lib/kinds/kinds';
import { valuesOf } from '@/lib/kinds/of/grid';
import type { Tally } from '@/lib/kinds/tally';
import { Rich } from '../../slides/rich';
import { useKindWords } from '../parts/kind-words';

type Props = {
  readonly activity: PublicOf<'grid'>;
  readonly tally: Tally | null;
  readonly own: readonly (number | null)[] | null;
  readonly className: string;
  readonly ref?: Ref<HTMLUListElement>;
};

export function GridBars({ activity, tally, own, className, ref }: Props) {
  const words = useKindWords('grid');
  const { statements, steps, low, high, rich } = activity;
  const counts = tally?.kind === 'counts' ? tally.counts : [];
  const rows = statements.map((statement, place) => ({ statement, ...valuesOf({ steps }, counts, place) }));
  const most = Math.max(1, ...rows.flatMap(({ each }) => each));
  return (
    <ul ref={ref} className={className} style={{ ['--steps' as string]: steps }}>
      {rows.map(({ statement, each, mean }, place) => (
        <li key={statement} className="grid-row">
          <span className="grid-statement">
            <Rich text={statement} rich={rich} />
          </span>
          <Columns
            says={words.describe(statement, each, mean)}
            {...{ each, most }}
            own={own?.[place] ?? null}
          />
          <b className="num grid-mean" aria-hidden="true">
            {mean === null ? '' : words.mean(mean)}
          </b>
        </li>
      ))}
      <li className="grid-row grid-ends" aria-hidden="true">
        <span className="grid-statement" />
        <span className="grid-names">
          <span>{low}</span>
          <span>{high}</span>
        </span>
      </li>
    </ul>
  );
}

type ColumnsProps = {
  readonly says: string;
  readonly each: readonly number[];
  readonly most: number;
  readonly own: number | null;
};

function Columns({ says, each, most, own }: ColumnsProps) {
  const words = useKindWords('grid');
  const id = useId();
  return (
    <span className="grid-columns" role="img" aria-label={says}>
      {each.map((count, step) => (
        <span
          key={`${id}${words.step(step + 1)}`}
          className={own === step + 1 ? 'grid-column own' : 'grid-column'}
          style={{ ['--share' as string]: count / most } as CSSProperties}
        >
          <i className={count === 0 ? 'grid-fill none' : 'grid-fill'} />
          <b className="num grid-step">{words.step(step + 1)}</b>
        </span>
      ))}
    </span>
  );
}
