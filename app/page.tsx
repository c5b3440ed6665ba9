// The page with the PIN, and nothing else. A form that was sent without scripts comes back here with what was wrong.

import type { Metadata } from 'next';
import { carriedToFront } from '@/lib/words/carried-to-front';
import { languages, spoken } from '@/lib/words/languages';
import { PinForm } from './_components/phone/pin-form';
import { Wordmark } from './_components/ui/wordmark';
import { WordsProvider } from './_components/words/words';

/** The one page that search engines may list. */
export const metadata: Metadata = { robots: { index: true } };

const { door, pages } = languages[spoken];

type Search = { searchParams: Promise<{ problem?: string | string[]; wait?: string | string[] }> };

export default async function HomePage({ searchParams }: Search) {
  const { problem, wait } = await searchParams;
  return (
    <main className="mx-auto flex min-h-dvh max-w-[480px] flex-col gap-6 p-3 pb-[max(12px,env(safe-area-inset-bottom))]">
      <header className="flex h-11 items-center border-b-2 border-ink">
        <Wordmark className="text-[1.375rem]" />
      </header>
      <h1
        className="mt-4 text-[clamp(3.5rem,22vw,6rem)] leading-[.86] tracking-[-.02em]"
        style={{ fontStretch: '75%' }}
      >
        {pages.front.title}
      </h1>
      <p className="text-ph-body leading-snug text-ink-2">{pages.front.text}</p>
      <WordsProvider carried={carriedToFront[spoken]}>
        <PinForm told={sentenceOf(problem, Number(wait))} toldOfCode={String(problem).endsWith('Code')} />
      </WordsProvider>
    </main>
  );
}

function sentenceOf(problem: string | string[] | undefined, wait: number): string | undefined {
  switch (problem) {
    case 'malformed':
    case 'wrong':
    case 'full':
    case 'malformedCode':
    case 'wrongCode':
      return door[problem];
    case 'tooMany':
    case 'busy':
      return door[problem](Number.isFinite(wait) ? wait : 60);
    default:
      return undefined;
  }
}
