// The review's head: which talk, its figures, and everything to take along.

import Link from 'next/link';
import { buttonClass } from '../ui/button';
import { ThemeSwitch } from '../ui/theme-switch';
import { Wordmark } from '../ui/wordmark';
import { clockText, lengthOf } from './clock';
import { PaperInPrint } from './paper-in-print';
import type { ReviewData } from './review-data';

export function ReviewHead({ data }: { readonly data: ReviewData }) {
  const { id, title, createdAt, ended, course, people, readings } = data;
  const { all, misread } = readings.counts;
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(createdAt);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-9 gap-y-4 border-b-2 border-ink pb-3.5">
      <div>
        <p className="flex items-center gap-3 text-co-label text-ink-2">
          <Link href="/review" aria-label="Nudge, all talks">
            <Wordmark className="text-[1.25rem] text-ink" />
          </Link>
          Review, {when}
          {!ended && <span className="chip chip-room">Still open, as it stood when you came</span>}
        </p>
        <h1 className="mt-1.5 text-[2.375rem] tracking-[-.012em]" style={{ fontStretch: '78%' }}>
          {title}
        </h1>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <Figure value={clockText(lengthOf(course.clock))} name="on the clock" />
        <Figure value={people.length.toLocaleString('en')} name={people.length === 1 ? 'person' : 'people'} />
        <Figure value={all.toLocaleString('en')} name={all === 1 ? 'digit drawn' : 'digits drawn'} />
        {all > 0 && (
          <Figure value={`${((100 * (all - misread)) / all).toFixed(1)} %`} name="of them read right" />
        )}
      </dl>
      <div className="flex items-center gap-2 print:hidden">
        <PaperInPrint />
        <Downloads session={id} />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Figure({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="mt-1 text-co-label text-ink-2">{name}</dt>
      <dd className="text-[2.5rem] leading-none font-[780] tracking-[-.01em]" style={{ fontStretch: '80%' }}>
        {value}
      </dd>
    </div>
  );
}

function Downloads({ session }: { readonly session: string }) {
  const link = (file: string, text: string) => (
    <li>
      <a
        className="block px-3 py-2 font-[640] whitespace-nowrap hover:underline"
        href={`/api/export/${session}/${file}`}
        download
      >
        {text}
      </a>
    </li>
  );
  return (
    <details className="relative">
      <summary className={`${buttonClass('primary', 'desk')} list-none [&::-webkit-details-marker]:hidden`}>
        Download
      </summary>
      <ul className="absolute top-full right-0 z-10 mt-2 divide-y divide-hair border-2 border-ink bg-paper">
        {link('digits.csv', 'Digits as CSV')}
        {link('digits.json', 'Digits with strokes as JSON')}
        {link('answers.csv', 'Answers as CSV')}
        {link('links.csv', 'Opened links as CSV')}
      </ul>
    </details>
  );
}
