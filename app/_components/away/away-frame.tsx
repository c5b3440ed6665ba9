// The sheet that a take-away is set on: one column on a phone and on paper, two on a larger screen.

'use client';

import { type ReactNode, useId } from 'react';
import { ThemeSwitch } from '../ui/theme-switch';
import { usePaperInPrint } from '../ui/use-paper-in-print';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/words';
import type { Talk } from './talk';

type Props = {
  readonly talk: Talk;
  readonly lead: ReactNode;
  readonly left: ReactNode;
  readonly right: ReactNode;
};

export function AwayFrame({ talk, lead, left, right }: Props) {
  const words = useWords('away');
  usePaperInPrint();
  return (
    <main className="away">
      <header>
        <Wordmark className="text-[1.375rem]" />
        <ThemeSwitch className="print:hidden" />
      </header>
      <div className="away-head">
        <h1>{words.title}</h1>
        <p className="text-ph-label text-ink-2">{words.talk(talk.title, talk.when)}</p>
        <p>{lead}</p>
      </div>
      <div className="away-columns">
        <div>{left}</div>
        <div>{right}</div>
      </div>
    </main>
  );
}

type SectionProps = { readonly title: string; readonly className?: string; readonly children: ReactNode };

export function AwaySection({ title, className = '', children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`away-section ${className}`}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
