// How long this slide has been up, against its suggestion, and the two buttons that turn slides.

'use client';

import { steadyNow } from '@/lib/clock';
import type { Deck } from '@/lib/deck/deck';
import { nextPlace, type Place, previousPlace } from '../../live/places';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { minutesText, onSlide, type TalkClock } from '../clock/talk-clock';
import { useNow } from '../clock/use-now';

type SlideTimeProps = { readonly minutes: number; readonly clock: TalkClock };

export function SlideTime({ minutes, clock }: SlideTimeProps) {
  const words = useWords('console').clock;
  const now = useNow(steadyNow) ?? 0;
  const spent = onSlide(clock, now);
  const share = minutes > 0 ? spent / (minutes * 60_000) : 0;
  return (
    <div>
      <p className="whitespace-nowrap">
        <span className="num text-[2.375rem] leading-none font-[760] tracking-[-.02em]">
          {minutesText(spent)}
        </span>{' '}
        <span className="text-co-label text-ink-2">{words.onSlide(minutesText(minutes * 60_000))}</span>
      </p>
      <div className="mt-2 h-3.5 border-2 border-ink" aria-hidden="true">
        <div
          className={`h-full ${share > 1 ? 'bg-cost' : 'bg-ink'}`}
          style={{ width: `${Math.min(100, 100 * share)}%` }}
        />
      </div>
    </div>
  );
}

type TurnProps = {
  readonly deck: Deck;
  readonly place: Place;
  readonly onTurn: (place: Place) => void;
  readonly className?: string;
};

export function TurnButtons({ deck, place, onTurn, className = '' }: TurnProps) {
  const words = useWords('console').slides.turn;
  const next = nextPlace(deck.slides, place);
  const build = next.slide === place.slide;
  const atEnd = build && next.step === place.step;
  const atStart = place.slide === deck.slides[0]?.number && place.step === 0;
  return (
    <div className={`flex gap-2 ${className}`}>
      <Button
        disabled={atStart}
        className="max-[1200px]:min-h-[clamp(3rem,8dvh,6rem)] max-[1200px]:flex-1"
        onClick={() => onTurn(previousPlace(deck.slides, place))}
      >
        {words.back}
      </Button>
      <Button
        tone="primary"
        disabled={atEnd}
        className="min-w-0 flex-1 text-[1.125rem] max-[1200px]:min-h-[clamp(3rem,8dvh,6rem)] max-[1200px]:flex-[2]"
        onClick={() => onTurn(next)}
      >
        {build && !atEnd ? words.build : words.slide}
        <kbd className="key max-xl:hidden">{words.key}</kbd>
      </Button>
    </div>
  );
}
