// The presenter's list: open talks, past talks, and a new one.

import type { Metadata } from 'next';
import Link from 'next/link';
import { BringDeck } from '@/app/_components/console/bring/bring-deck';
import { NotPresenter } from '@/app/_components/console/not-presenter';
import { groupPin } from '@/app/_components/slides/pin';
import { Button, buttonClass } from '@/app/_components/ui/button';
import { Hand } from '@/app/_components/ui/hand';
import { presenterHere } from '@/app/presenter-here';
import { ask } from '@/app/review/questions';
import { sharedDb } from '@/lib/db/client';
import type { SessionSummary } from '@/lib/db/review-list';
import { liveSessions, type StoredSession } from '@/lib/db/sessions';
import { stageKey } from '@/lib/identity/share-keys';
import { sharedSecret } from '@/lib/identity/shared-secret';
import { consolePath, stagePath } from '@/lib/protocol/addresses';
import { languages, spoken } from '@/lib/words/languages';
import { PageHead } from '../_components/console/page-head';
import { SessionTable } from '../_components/review/session-table';
import { nextTalk } from './next-talk';

const words = languages[spoken].pages.present;

export const metadata: Metadata = { title: words.tab };
export const dynamic = 'force-dynamic';

export default async function PresentPage() {
  if (!(await presenterHere())) return <NotPresenter />;
  const live = await liveSessions(sharedDb());
  const sessions = await ask({ what: 'list', skip: 0, take: 50 });
  const past = sessions.filter(({ id }) => !live.some((session) => session.id === id));
  return (
    <main className="mx-auto grid max-w-[1440px] grid-cols-[minmax(0,1fr)] gap-9 p-6 max-sm:p-3">
      <PageHead title={words.title}>
        <a className={buttonClass('plain', 'console')} href="/check" target="_blank" rel="noreferrer">
          {words.check}
        </a>
        <Link className={buttonClass('plain', 'console')} href="/review">
          {words.review}
        </Link>
      </PageHead>
      <div className="grid gap-9 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-labelledby="live">
          <h2 id="live" className="border-t-2 border-ink pt-3 text-co-h2 font-[760]">
            {words.open}
          </h2>
          {live.length === 0 && <p className="mt-3 text-ink-2">{words.noneOpen}</p>}
          <ul>
            {live.map((session) => (
              <li key={session.id}>
                <LiveTalk session={session} summary={sessions.find(({ id }) => id === session.id)} />
              </li>
            ))}
          </ul>
        </section>
        <NewTalk />
      </div>
      <BringDeck />
      {past.length > 0 && <Past sessions={past} />}
    </main>
  );
}

const Past = ({ sessions }: { readonly sessions: readonly SessionSummary[] }) => (
  <section aria-labelledby="past">
    <h2 id="past" className="border-t-2 border-ink pt-3 text-co-h2 font-[760]">
      {words.past}
    </h2>
    <SessionTable sessions={sessions} words={languages[spoken].review.list} />
  </section>
);

type LiveProps = { readonly session: StoredSession; readonly summary: SessionSummary | undefined };

function LiveTalk({ session, summary }: LiveProps) {
  const people = summary?.people ?? 0;
  return (
    <article className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-3 border-b border-hair pb-4">
      <p className="num text-[2.75rem] leading-none font-[760] tracking-[-.02em]">
        {groupPin(session.pin ?? '')}
      </p>
      <div className="min-w-48 flex-1">
        <h3 className="text-co-h2 font-[760]">{session.title}</h3>
        <p className="mt-1 text-co-label text-ink-2">
          {words.started(session.createdAt, summary?.drawings ?? 0)}
        </p>
      </div>
      <p className="flex items-center gap-2 text-co-label text-ink-2">
        <Hand value={people} height={36} label={words.people(people)} />
        {words.peopleUnit}
      </p>
      <p className="flex gap-2">
        <Link className={buttonClass('primary')} href={consolePath(session.id)}>
          {words.openConsole}
        </Link>
        <a
          className={buttonClass()}
          href={stagePath(session.id, stageKey(sharedSecret(), session.id))}
          target="_blank"
          rel="noreferrer"
        >
          {words.stage}
        </a>
      </p>
    </article>
  );
}

async function NewTalk() {
  const talk = await nextTalk();
  return (
    <section aria-labelledby="new">
      <h2 id="new" className="border-t-2 border-ink pt-3 text-co-h2 font-[760]">
        {words.fresh}
      </h2>
      {talk.ok ? (
        <form action="/api/sessions" method="post" className="mt-3 grid justify-items-start gap-4">
          <p>{words.about(talk.value.deck.title, talk.value.deck.slides.length, talk.value.deck.minutes)}</p>
          <Button type="submit" tone="primary">
            {words.start}
          </Button>
          <p className="text-co-label text-ink-2">{words.startNote}</p>
        </form>
      ) : (
        <pre role="alert" className="num mt-3 text-co-min whitespace-pre-wrap text-cost">
          {talk.error}
        </pre>
      )}
    </section>
  );
}
