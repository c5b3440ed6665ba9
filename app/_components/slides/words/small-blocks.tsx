// Blocks of words that are set the same everywhere: terms with their meanings, details, footnotes, and the box of a task.

import type { CSSProperties, ReactNode } from 'react';
import type { Definition, Footnote, Inline } from '@/lib/deck/deck';
import { useWords } from '../../words/words';
import { Inlines } from '../inlines';
import { keyed } from '../keyed';

export function Definitions({ of }: { readonly of: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {keyed(of).map(({ key, item: { term, meanings } }) => (
        <div key={key}>
          <dt dir="auto">
            <Inlines of={term} />
          </dt>
          {keyed(meanings).map(({ key: place, item }) => (
            <dd key={place} dir="auto">
              <Inlines of={item} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

type DetailsProps = {
  readonly summary: readonly Inline[];
  readonly folds: boolean;
  readonly children: ReactNode;
};

/** Nobody can tap a wall or paper: there they are open. */
export function Details({ summary, folds, children }: DetailsProps) {
  const words = <Inlines of={summary} />;
  if (folds)
    return (
      <details className="details">
        <summary dir="auto">{words}</summary>
        {children}
      </details>
    );
  return (
    <div className="details">
      <p dir="auto" className="summary">
        {words}
      </p>
      {children}
    </div>
  );
}

type Built = { readonly className?: string | undefined; readonly style?: CSSProperties };
type FootnotesProps = {
  readonly of: readonly Footnote[];
  readonly built: ((step: number) => Built) | null;
};

export function Footnotes({ of, built }: FootnotesProps) {
  return (
    <div className="footnotes">
      {of.map(({ number, step, children }) => (
        <p key={number} dir="auto" {...built?.(step)}>
          <sup>{number}</sup> <Inlines of={children} />
        </p>
      ))}
    </div>
  );
}

export function Task({ done }: { readonly done: boolean }) {
  const words = useWords('slides').task;
  return <span className="task-box" role="img" aria-label={done ? words.done : words.open} />;
}
