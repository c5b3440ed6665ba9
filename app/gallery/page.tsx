// Every widget in every state, on the stage and on a phone: to look at while drawing, in development only.
// ?of=perceptron shows those whose title begins so; ?full=stage or ?full=phone the first of them alone, at its own size,
// with ?step=; ?theme=dark.

import { notFound } from 'next/navigation';
import { parseDeck } from '@/lib/deck/parse';
import type { Exhibit } from './exhibit';
import { exhibits } from './exhibits';
import { Gallery, type Read } from './gallery';

type Search = { readonly [name: string]: string | undefined };

export default async function GalleryPage({ searchParams }: { searchParams: Promise<Search> }) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { of = '', full, step, theme } = await searchParams;
  const slides = exhibits.filter(({ title }) => title.startsWith(of)).map(read);
  return (
    <Gallery
      read={slides}
      full={full === 'stage' || full === 'phone' ? full : null}
      step={step === undefined ? null : Number(step)}
      theme={theme === 'dark' ? 'dark' : 'light'}
    />
  );
}

/** A mistake in an exhibit's source is thrown: its author is looking. */
function read({ title, source }: Exhibit): Read {
  const deck = parseDeck(`---\ntitle: Gallery\n---\n\n${source}`, title);
  if (!deck.ok) throw new Error(JSON.stringify(deck.error, null, 2));
  const [slide] = deck.value.slides;
  if (!slide) throw new Error(`${title} has no slide`);
  return { title, slide };
}
