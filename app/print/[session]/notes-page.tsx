// The presenter's notes of a slide, as a page behind it: the slide small, what is asked on it, and the notes beside it.

'use client';

import type { ReactNode } from 'react';
import { Rich } from '@/app/_components/slides/rich';
import { StageBlocks } from '@/app/_components/slides/stage-blocks';
import { useFit } from '@/app/_components/slides/use-fit';
import { Hand } from '@/app/_components/ui/hand';
import { useWords } from '@/app/_components/words/words';
import type { Block } from '@/lib/deck/deck';
import type { StageDeck } from '@/lib/deck/public';

type Props = {
  readonly deck: StageDeck;
  readonly slide: StageDeck['slides'][number];
  readonly notes: readonly Block[];
  /** The slide itself, as large as the canvas. */
  readonly children: ReactNode;
};

export function NotesPage({ deck, slide, notes, children }: Props) {
  const words = useWords('print').notes;
  const text = useFit<HTMLDivElement>(`notes ${slide.number}`, { least: 0.4, most: 1.1 });
  const asked = useFit<HTMLDivElement>(`asked ${slide.number}`, { least: 0.4, most: 0.84 });
  return (
    <section className="stage" aria-label={words.name(slide.number)}>
      <header className="print-notes-head">
        <Hand value={slide.number} height={84} label={words.slide(slide.number)} />
        <p>{slide.title || words.untitled}</p>
        <p className="num">{words.minutes(slide.minutes)}</p>
      </header>
      <div className="print-notes-slide" aria-hidden="true" inert>
        <div>{children}</div>
      </div>
      <div ref={asked} className="print-asked prose">
        {slide.activities.map(({ id, prompt, rich, seconds }) => (
          <p key={id}>
            <b>{words.asked}</b> <Rich text={prompt} rich={rich} />
            {seconds !== null && <span className="num"> {words.seconds(seconds)}</span>}
          </p>
        ))}
      </div>
      <div ref={text} className="print-notes prose">
        {notes.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <StageBlocks blocks={notes} step={Number.POSITIVE_INFINITY} />
        )}
      </div>
      <footer className="print-notes-foot">
        <p>{words.foot(deck.title)}</p>
        <p className="num">{words.page(2 * slide.number, 2 * deck.slides.length)}</p>
      </footer>
    </section>
  );
}
