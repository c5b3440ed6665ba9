// The review of one session: its course, what the network made of the room, people and questions, with downloads.

import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { NotPresenter } from '@/app/_components/console/not-presenter';
import { TimeLine } from '@/app/_components/review/course/time-line';
import { Deleted } from '@/app/_components/review/deleted';
import { Explorer } from '@/app/_components/review/drawings/explorer';
import { everyDrawing } from '@/app/_components/review/drawings/readings';
import { LinkList } from '@/app/_components/review/link-list';
import { PeopleList } from '@/app/_components/review/people-list';
import { ReviewHead } from '@/app/_components/review/review-head';
import { RoundList } from '@/app/_components/review/round-list';
import { TeamList } from '@/app/_components/review/team-list';
import { TrainingFacts } from '@/app/_components/review/training-facts';
import { presenterHere } from '@/app/presenter-here';
import { sharedDb } from '@/lib/db/client';
import { languages, spoken } from '@/lib/words/languages';
import { readCards } from '../cards';
import { readReview } from '../read-review';

const { charts, kinds, review: words } = languages[spoken];

export const metadata: Metadata = { title: words.tab };

type Params = { params: Promise<{ session: string }> };

export default async function SessionReviewPage({ params }: Params) {
  if (!(await presenterHere())) return <NotPresenter />;
  const { session } = await params;
  const review = await readReview(sharedDb(), session, words);
  if (!review) notFound();
  const { data } = review;
  const { training } = data.course;
  const first = await readCards(sharedDb(), session, review, { filter: everyDrawing, from: 0 });
  return (
    <main className="review mx-auto grid max-w-[1440px] grid-cols-[minmax(0,1fr)] gap-9 p-6 max-sm:p-3">
      <ReviewHead data={data} words={words.head} />
      <TimeLine course={data.course} words={words.course} />
      <TrainingFacts session={session} training={training} words={words.network} charts={charts} />
      <Explorer session={session} readings={data.readings} first={first} />
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
        <PeopleList people={data.people} words={words.people} />
        <Deleted {...data.deleted} words={words.people} />
      </Section>
      <p className="border-t border-hair pt-3 text-co-label text-ink-2">
        <Link className="underline underline-offset-4" href="/review">
          {words.allTalks}
        </Link>
      </p>
    </main>
  );
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
