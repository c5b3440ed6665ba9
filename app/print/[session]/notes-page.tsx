// What the presenter says to a slide, as a page behind it.

'use client';

import { Blocks } from '@/app/_components/slides/blocks';
import { useFit } from '@/app/_components/slides/use-fit';
import { Hand } from '@/app/_components/ui/hand';
import type { Block } from '@/lib/deck/deck';
import type { StageDeck } from '@/lib/deck/public';

type Props = { readonly slide: StageDeck['slides'][number]; readonly notes: readonly Block[] };

export function NotesPage({ slide, notes }: Props) {
  const text = useFit<HTMLDivElement>(`notes ${slide.number}`, { least: 0.4, most: 1.1 });
  return (
    <section className="stage" aria-label={`Notes of slide ${slide.number}`}>
      <header className="print-notes-head">
        <Hand value={slide.number} height={84} label={`Slide ${slide.number}`} />
        <p>{slide.title || 'Without words'}</p>
        <p className="num">{slide.minutes} min</p>
      </header>
      <div ref={text} className="print-notes prose">
        {notes.length === 0 ? <p>No notes.</p> : <Blocks blocks={notes} step={Number.POSITIVE_INFINITY} />}
      </div>
    </section>
  );
}
