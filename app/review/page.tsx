// All sessions that were kept, for the presenter.

import type { Metadata } from 'next';
import Link from 'next/link';
import { NotPresenter } from '@/app/_components/console/not-presenter';
import { PageHead } from '@/app/_components/console/page-head';
import { SessionTable } from '@/app/_components/review/session-table';
import { buttonClass } from '@/app/_components/ui/button';
import { presenterHere } from '@/app/presenter-here';
import { languages, spoken } from '@/lib/words/languages';
import { ask } from './questions';

const words = languages[spoken].review.list;

export const metadata: Metadata = { title: words.title };
export const dynamic = 'force-dynamic';

const each = 50;

type Search = { searchParams: Promise<{ from?: string | string[] }> };

export default async function ReviewPage({ searchParams }: Search) {
  if (!(await presenterHere())) return <NotPresenter />;
  const from = Math.max(0, Math.trunc(Number((await searchParams).from)) || 0);
  const sessions = await ask({ what: 'list', skip: from, take: each + 1 });
  return (
    <main className="mx-auto grid max-w-[1440px] grid-cols-[minmax(0,1fr)] gap-6 p-6 max-sm:p-3">
      <PageHead title={words.title}>
        <Link className={buttonClass('plain', 'console')} href="/present">
          {words.open}
        </Link>
      </PageHead>
      {sessions.length === 0 ? <Empty /> : <SessionTable sessions={sessions.slice(0, each)} words={words} />}
      <nav aria-label={words.pages} className="flex gap-2">
        {from > 0 && <a href={`?from=${Math.max(0, from - each)}`}>{words.newer}</a>}
        {sessions.length > each && <a href={`?from=${from + each}`}>{words.older}</a>}
      </nav>
    </main>
  );
}

function Empty() {
  return (
    <section className="grid gap-4">
      <div className="graph h-36 border-t-2 border-ink p-6" aria-hidden="true">
        <div className="size-21 border-3 border-dotted border-ink" />
      </div>
      <h2 className="text-co-h2 font-[760]">{words.none}</h2>
      <p className="text-ink-2">{words.noneHint}</p>
    </section>
  );
}
