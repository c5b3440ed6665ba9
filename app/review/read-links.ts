// Every link of the slides that were shown, with how many people opened it.

import type { LinkRow } from '@/app/_components/review/review-data';
import type { Tx } from '@/lib/db/client';
import { linkTaps, shownSlides } from '@/lib/db/review-links';
import type { Deck } from '@/lib/deck/deck';
import { linksOf } from '@/lib/deck/links';

export async function readLinks(db: Tx, session: string, { slides }: Deck): Promise<LinkRow[]> {
  const shown = await shownSlides(db, session);
  const taps = await linkTaps(db, session);
  return slides
    .filter(({ number }) => shown.has(number))
    .flatMap((slide) =>
      linksOf(slide).map(({ href, text }, place) => {
        const opened = taps.find((tap) => tap.slide === slide.number && tap.link === place);
        return { slide: slide.number, href, text, people: opened?.people ?? 0 };
      }),
    );
}
