// What the stage shows now, and what the next press will show.

import { memo, type ReactNode } from 'react';
import type { Deck } from '@/lib/deck/deck';
import { nextPlace, type Place } from '../../live/places';
import type { SlideLive } from '../../slides/live-props';
import { LiveSlide } from '../../stage/live-slide';
import { useWords } from '../../words/words';
import { FittedFrame } from './fitted-frame';
import { SlideGuard } from './slide-guard';

type NowProps = {
  readonly deck: Deck;
  readonly place: Place;
  readonly live: SlideLive;
  readonly blank: boolean;
  readonly hidden: boolean;
  /** Over its foot. */
  readonly children?: ReactNode;
};

export function PresentSlide({ deck, place, live, blank, hidden, children }: NowProps) {
  const words = useWords('console').slides;
  const slide = deck.slides[place.slide - 1];
  return (
    <section aria-label={words.onStage} className="relative">
      <FittedFrame className={blank ? 'opacity-30' : ''}>
        {slide && (
          <SlideGuard key={place.slide} sorry={words.failed}>
            <LiveSlide slide={slide} step={place.step} surface="console" {...live} />
          </SlideGuard>
        )}
      </FittedFrame>
      {children}
      {(blank || hidden) && (
        <p className="absolute bottom-3 left-3 bg-ink px-3 py-1 text-co-body font-[680] text-on-ink">
          {blank ? words.blank : words.hidden}
        </p>
      )}
    </section>
  );
}

type NextProps = { readonly deck: Deck; readonly place: Place; readonly live: SlideLive };

export const NextSlide = memo(function NextSlide({ deck, place, live }: NextProps) {
  const words = useWords('console').slides;
  const next = nextPlace(deck.slides, place);
  const slide = deck.slides[next.slide - 1];
  const same = next.slide === place.slide;
  const last = same && next.step === place.step;
  return (
    <section aria-label={words.next}>
      <FittedFrame className={`w-[min(100%,calc(15.75dvh*16/9))] outline-dotted ${last ? 'opacity-30' : ''}`}>
        {slide && (
          <SlideGuard key={next.slide} sorry={words.failed}>
            <LiveSlide slide={slide} step={next.step} surface="console" {...live} />
          </SlideGuard>
        )}
      </FittedFrame>
      <p className="mt-2.5 truncate text-co-label text-ink-2">
        {last
          ? words.atEnd
          : same
            ? words.nextBuild(next.step, slide?.steps ?? 0)
            : words.nextSlide(next.slide, slide?.title || words.untitled)}
      </p>
    </section>
  );
});
