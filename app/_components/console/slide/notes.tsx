// The presenter's notes of a slide, in a size of their own that the browser remembers.

'use client';

import { useEffect, useState } from 'react';
import type { Deck, Slide } from '@/lib/deck/deck';
import { type BlockSlots, Blocks } from '../../slides/blocks';
import { useFit } from '../../slides/use-fit';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';

/** px; the middle one is the usual. */
const sizes = [15, 16.5, 18.5, 21, 24, 28, 34] as const;
const usual = 2;
const key = 'nudge.notes.size';
/** Notes that are a little too long are set a little smaller; longer ones scroll. */
const shrink = { least: 0.84, most: 1 };

/** Tables and drawings have no place in what is glanced at while speaking. */
const slots: BlockSlots = { heading: () => 'h3', built: null, Table: null, widget: null };

export function Notes({ deck, slide }: { readonly deck: Deck; readonly slide: Slide }) {
  const words = useWords('console').notes;
  const [size, change] = useSize();
  const text = useFit<HTMLElement>(`${slide.number} ${size}`, shrink);
  return (
    <section aria-labelledby="notes" className="flex min-h-0 flex-col">
      <Head slide={slide.number} size={size} change={change} />
      <Overfull deck={deck} slide={slide} />
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words.text}
        lang={slide.lang}
        key={slide.number}
        className="notes-text min-h-0 flex-1 overflow-y-auto pr-2 leading-[1.36] [&>*+*]:mt-[.5em] [&_h3]:font-[680] [&_ol]:list-decimal [&_ol]:pl-5 [&_li]:relative [&_.task]:list-none [&_.task]:pl-[1.2em] [&_.task]:-ml-5 [&_pre]:overflow-x-auto [&_pre]:text-[.9em] [&_ul]:list-[square] [&_ul]:pl-5"
        style={{ fontSize: `calc(${(sizes[size] ?? sizes[usual]) / 16}rem * var(--k, 1))` }}
        ref={text}
      >
        {slide.notes.length === 0 ? (
          <p className="text-ink-2">{words.none}</p>
        ) : (
          <Blocks blocks={slide.notes} slots={slots} />
        )}
      </section>
    </section>
  );
}

/** What of this slide is too small to be read from afar; on the first slide, what of any. */
function Overfull({ deck, slide }: { readonly deck: Deck; readonly slide: Slide }) {
  const words = useWords('console').notes;
  const told =
    slide.number === 1
      ? deck.slides.flatMap(({ number, overfull = [] }) =>
          overfull.map((fault) => words.overfullAt(number, fault)),
        )
      : (slide.overfull ?? []).map(words.overfullHere);
  if (told.length === 0) return null;
  return (
    <div className="mb-2 max-h-24 shrink-0 overflow-y-auto border-l-4 border-cost pl-2 text-co-label">
      <b className="font-[680]">{words.overfull}</b>
      <ul>
        {told.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

/** A place in `sizes`, and how to go some places on. */
function useSize(): [size: number, change: (by: number) => void] {
  const [size, setSize] = useState<number>(usual);
  useEffect(() => setSize(readSize()), []);
  const change = (by: number) => {
    const next = Math.min(sizes.length - 1, Math.max(0, size + by));
    setSize(next);
    writeSize(next);
  };
  return [size, change];
}

type HeadProps = { readonly slide: number; readonly size: number; readonly change: (by: number) => void };

function Head({ slide, size, change }: HeadProps) {
  const words = useWords('console').notes;
  const largest = size === sizes.length - 1;
  return (
    <header className="flex items-center justify-between gap-3 pb-1.5">
      <h2 id="notes" className="text-co-h2 font-[760]">
        {words.title(slide)}
      </h2>
      <span className="flex gap-1">
        <SizeButton label={words.smaller} text="A−" disabled={size === 0} onClick={() => change(-1)} />
        <SizeButton label={words.larger} text="A+" disabled={largest} onClick={() => change(1)} />
      </span>
    </header>
  );
}

function SizeButton(props: { label: string; text: string; disabled: boolean; onClick: () => void }) {
  const { label, text, ...rest } = props;
  return (
    <Button size="console" aria-label={label} className="min-h-8! px-2! text-co-min!" {...rest}>
      {text}
    </Button>
  );
}

function readSize(): number {
  try {
    const kept = Number(localStorage.getItem(key) ?? usual);
    return Number.isInteger(kept) && kept >= 0 && kept < sizes.length ? kept : usual;
  } catch {
    return usual;
  }
}

function writeSize(size: number): void {
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // Storage can be closed: the size then holds until the page is left.
  }
}
