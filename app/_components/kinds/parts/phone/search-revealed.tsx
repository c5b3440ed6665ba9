// The reveal of a search: where I ended, what that earned, and below it what the kind shows. Still no map.

'use client';

import type { ReactNode } from 'react';
import type { ActivityKind } from '@/lib/kinds/kinds';
import { Rich } from '../../../slides/rich';
import { useWords } from '../../../words/words';
import type { RevealedProps } from './kind-props';
import { OwnPlace } from './own-place';

type Props<K extends ActivityKind> = RevealedProps<K> & {
  readonly title: string;
  /** How my answer compares with the others', where it earned a line. */
  readonly compared: (right: number) => string;
  readonly children: ReactNode;
};

export function SearchRevealed<K extends ActivityKind>(props: Props<K>) {
  const { round, revealed, mine, title, compared, children } = props;
  const { points } = useWords('kinds').round.revealed;
  const line = mine.score?.round === round.id ? mine.score.line : null;
  return (
    <>
      <section className="grid flex-none gap-1" aria-labelledby="verdict">
        <p className="text-ph-label text-ink-2">
          <Rich text={round.public.prompt} rich={round.public.rich} />
        </p>
        <div role="status" className="grid gap-1">
          <h1 id="verdict" className="flex items-center gap-3 text-[2rem]">
            <span>{title}</span>
            {line && line.points > 0 && (
              <span className="num ml-auto text-[2rem] font-[780]">{points(line.points)}</span>
            )}
          </h1>
          {line && <p className="text-ph-label text-ink-2">{compared(line.right)}</p>}
        </div>
      </section>
      {children}
      {revealed.explanation !== '' && (
        <p className="text-ph-body leading-snug text-ink-2">
          <Rich text={revealed.explanation} rich={revealed.rich} />
        </p>
      )}
      <OwnPlace mine={mine} />
    </>
  );
}
