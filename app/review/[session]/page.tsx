// The review of one session: its course, what the network made of the room, people and questions, with downloads.

import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { NotPresenter } from '@/app/_components/console/not-presenter';
import { TimeLine } from '@/app/_components/review/course/time-line';
import { Deleted } from '@/app/_components/review/deleted';
import { BeingRead } from '@/app/_components/review/drawings/being-read';
import { Explorer } from '@/app/_components/review/drawings/explorer';
import { LinkList } from '@/app/_components/review/link-list';
import { PeopleList } from '@/app/_components/review/people-list';
import type { ReviewData, ReviewDrawings } from '@/app/_components/review/review-data';
import { Figure, ReviewHead } from '@/app/_components/review/review-head';
import { RoundList } from '@/app/_components/review/round-list';
import { TeamList } from '@/app/_components/review/team-list';
import { TrainingFacts } from '@/app/_components/review/training-facts';
import { presenterHere } from '@/app/presenter-here';
import { languages, spoken } from '@/lib/words/languages';
import { ask } from '../questions';

const { charts, kinds, review: words } = languages[spoken];

export const metadata: Metadata = { title: words.tab };

type Params = { params: Promise<{ session: string }> };

export default async function SessionReviewPage({ params }: Params) {
  if (!(await presenterHere())) return <NotPresenter />;
  const { session } = await params;
  const data = await ask({ what: 'review', session });
  if (!data) notFound();
  const { course, noNetwork } = data;
  const drawings = noNetwork ? nothingDrawn : readSoon(session);
  return (
    <main className="review mx-auto grid max-w-[1440px] grid-cols-[minmax(0,1fr)] gap-9 p-6 max-sm:p-3">
      <ReviewHead data={data} words={words.head}>
        <Suspense fallback={null}>
          <RightShare drawings={drawings} />
        </Suspense>
      </ReviewHead>
      <TimeLine course={course} words={words.course} noNetwork={noNetwork} />
      {!noNetwork && (
        <>
          <TrainingFacts session={session} training={course.training} words={words.network} charts={charts} />
          <Suspense fallback={<BeingRead session={session} drawings={data.drawings} />}>
            <Drawings session={session} drawings={drawings} />
          </Suspense>
        </>
      )}
      <Lists data={data} drawings={drawings} />
      <p className="border-t border-hair pt-3 text-co-label text-ink-2">
        <Link className="underline underline-offset-4" href="/review">
          {words.allTalks}
        </Link>
      </p>
    </main>
  );
}

const nothingDrawn = Promise.resolve(null);

/** What can be told in rows. */
const Lists = ({ data, drawings }: Later & { readonly data: ReviewData }) => (
  <>
    <Section id="rounds" title={words.rounds.title}>
      <RoundList rounds={data.rounds} words={words.rounds} kinds={kinds} />
    </Section>
    <Section id="links" title={words.links.title}>
      <LinkList links={data.links} people={data.people.length} words={words.links} />
    </Section>
    {data.teams && (
      <Section id="teams" title={words.teams.title}>
        <TeamList teams={data.teams} words={words.teams} />
      </Section>
    )}
    <Section id="people" title={words.people.title}>
      <Suspense fallback={<PeopleList people={data.people} right={null} undrawn={data.noNetwork} />}>
        <People data={data} drawings={drawings} />
      </Suspense>
      <Deleted {...data.deleted} words={words.people} />
    </Section>
  </>
);

/** What needs all pixels comes later: the page does not wait for it. */
type Later = { readonly drawings: Promise<ReviewDrawings | null> };

/** A failure is told where it is waited for; without this, one that nobody waits for would end the server. */
function readSoon(session: string): Later['drawings'] {
  const drawings = ask({ what: 'drawings', session });
  drawings.catch(() => {});
  return drawings;
}

async function Drawings({ session, drawings }: Later & { readonly session: string }) {
  const read = await drawings;
  return read && <Explorer session={session} readings={read.facts} first={read.first} />;
}

async function RightShare({ drawings }: Later) {
  const read = await drawings;
  if (!read || read.facts.counts.all === 0) return null;
  const { all, misread } = read.facts.counts;
  return <Figure value={words.head.share((all - misread) / all)} name={words.head.right} />;
}

async function People({ data, drawings }: Later & { readonly data: ReviewData }) {
  const read = await drawings;
  return <PeopleList people={data.people} right={read?.right ?? null} undrawn={data.noNetwork} />;
}

type SectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

const Section = ({ id, title, children }: SectionProps) => (
  <section aria-labelledby={id} className="border-t-2 border-ink pt-3">
    <h2 id={id} className="text-co-h2 font-[760]">
      {title}
    </h2>
    {children}
  </section>
);
