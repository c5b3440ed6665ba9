// Where the printed link leads. Opening it changes nothing yet: previews and prefetchers open links as well. The form
// sends the key, automatically once the page is on a screen.

import type { Metadata } from 'next';
import { SendKey } from '@/app/_components/console/send-key';
import { Refusal } from '@/app/_components/ui/refusal';
import { languages, spoken } from '@/lib/words/languages';

const words = languages[spoken].pages.key;

export const metadata: Metadata = { title: languages[spoken].pages.present.tab };

type Search = { searchParams: Promise<{ key?: string | string[]; problem?: string }> };

export default async function KeyPage({ searchParams }: Search) {
  const { key, problem } = await searchParams;
  if (problem !== undefined || typeof key !== 'string' || key === '') {
    return <Refusal title={words.used.title} text={words.used.text} />;
  }
  return (
    <Refusal title={words.title} text={words.text}>
      <SendKey presenterKey={key} text={words.open} />
    </Refusal>
  );
}
