// The review's head: which talk, its figures, and everything to take along.

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/words';
import { ThemeSwitch } from '../ui/theme-switch';
import { Wordmark } from '../ui/wordmark';
import { clockText, lengthOf } from './course/clock';
import { Downloads } from './downloads';
import { LocalTime } from './local-time';
import { PaperInPrint } from './paper-in-print';
import type { ReviewData } from './review-data';

type HeadWords = Words['review']['head'];
type Props = {
  readonly data: ReviewData;
  readonly words: HeadWords;
  /** The figures that all drawings have to be read for. */
  readonly children?: ReactNode;
};

export function ReviewHead({ data, words, children }: Props) {
  const { id, title, createdAt, ended, course, people, drawings, noNetwork } = data;
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-9 gap-y-4 border-b-2 border-ink pb-3.5">
      <div>
        <p className="flex items-center gap-3 text-co-label text-ink-2">
          <Link href="/review" aria-label={words.all}>
            <Wordmark className="text-[1.25rem] text-ink" />
          </Link>
          <LocalTime at={createdAt} as="about" />
          {!ended && <span className="chip chip-room">{words.stillOpen}</span>}
        </p>
        <h1 className="mt-1.5 text-[2.375rem] tracking-[-.012em]" style={{ fontStretch: '78%' }}>
          {title}
        </h1>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <Figure value={clockText(lengthOf(course.clock))} name={words.length} />
        <Figure value={words.number(people.length)} name={words.people(people.length)} />
        {!noNetwork && <Figure value={words.number(drawings)} name={words.drawings(drawings)} />}
        {children}
      </dl>
      <div className="flex items-center gap-2 print:hidden">
        <PaperInPrint />
        <Downloads session={id} undrawn={noNetwork} />
        <ThemeSwitch />
      </div>
    </header>
  );
}

export function Figure({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="mt-1 text-co-label text-ink-2">{name}</dt>
      <dd className="text-[2.5rem] leading-none font-[780] tracking-[-.01em]" style={{ fontStretch: '80%' }}>
        {value}
      </dd>
    </div>
  );
}
