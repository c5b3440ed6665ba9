// Where the printed link leads. Opening it changes nothing yet: previews and prefetchers open links as well. The form
// sends the key, by itself where scripts run in a page that somebody looks at.

import type { Metadata } from 'next';
import { SendKey } from '@/app/_components/console/send-key';
import { Refusal } from '@/app/_components/ui/refusal';

export const metadata: Metadata = { title: 'Presenter' };

type Search = { searchParams: Promise<{ key?: string | string[]; problem?: string }> };

export default async function KeyPage({ searchParams }: Search) {
  const { key, problem } = await searchParams;
  if (problem !== undefined || typeof key !== 'string' || key === '') {
    return (
      <Refusal
        title="This link was used."
        text="It works once and for a day, so that nobody else can come in by it. Nothing is lost: start Nudge again where it runs, and it prints a new one. The talk goes on where it stands."
      />
    );
  }
  return (
    <Refusal title="You present." text="One click, and this browser is the presenter's for thirty days.">
      <SendKey presenterKey={key} />
    </Refusal>
  );
}
