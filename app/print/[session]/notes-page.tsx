// What the presenter says to a slide, as a page behind it: the slide small, what is asked on it, and the notes beside.

'use client';

import type { ReactNode } from 'react';
import { StageBlocks } from '@/app/_components/slides/stage-blocks';
import { useFit } from '@/app/_components/slides/use-fit';
import { Hand } from '@/app/_components/ui/hand';
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
  const text = useFit<HTMLDivElement>(`notes ${slide.number}`, { least: 0.4, most: 1.1 });
  const asked = useFit<HTMLDivElement>(`asked ${slide.number}`, { least: 0.4, most: 0.84 });
  return (
    <section className="stage" aria-label={`Notes of slide ${slide.number}`}>
      <header className="print-notes-head">
        <Hand value={slide.number} height={84} label={`Slide ${slide.number}`} />
        <p>{slide.title || 'Without words'}</p>
        <p className="num">{slide.minutes} min</p>
      </header>
      <div className="print-notes-slide" aria-hidden="true" inert>
        <div>{children}</div>
      </div>
      <div ref={asked} className="print-asked prose">
        {slide.activities.map(({ id, prompt, seconds }) => (
          <p key={id}>
            <b>Asked:</b> {prompt}
            {seconds !== null && <span className="num"> {seconds} s</span>}
          </p>
        ))}
      </div>
      <div ref={text} className="print-notes prose">
        {notes.length === 0 ? (
          <p>No notes.</p>
        ) : (
          <StageBlocks blocks={notes} step={Number.POSITIVE_INFINITY} />
        )}
      </div>
      <footer className="print-notes-foot">
        <p>{deck.title}, notes</p>
        <p className="num">
          page {2 * slide.number} of {2 * deck.slides.length}
        </p>
      </footer>
    </section>
  );
}
