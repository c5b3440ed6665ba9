// What was tried, line by line, with a mark and a figure.

'use client';

import type { Words } from '@/lib/words/words';
import { useWords } from '../_components/words/words';
import { type CheckName, checks, type Findings, jitterOf, type Mark, markOf, typicalTrip } from './findings';

/** `found`: null before anything was tried. */
export function FindingList({ found }: { readonly found: Findings | null }) {
  const words = useWords('check');
  return (
    <ul className="grid content-start border-t-2 border-ink landscape:mt-2">
      {checks.map((name) => {
        const mark = found ? markOf(name, found) : 'open';
        return (
          <li
            key={name}
            className="grid min-h-11 grid-cols-[28px_minmax(0,auto)_minmax(0,1fr)] items-center gap-x-3 border-b border-hair py-1 landscape:min-h-9"
          >
            <MarkSign mark={mark} said={words.marks[mark]} />
            <span className={`font-[680] ${mark === 'open' ? 'text-ink-3' : ''}`}>{words.names[name]}</span>
            <span className={`num text-right text-ph-label ${hues[mark]}`}>
              {found && figureOf(name, found, words)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const hues: Readonly<Record<Mark, string>> = {
  good: 'text-ink-2',
  fair: 'text-neg font-[640]',
  bad: 'text-cost font-[640]',
  open: 'text-ink-3',
};

/** A tick, a wave, a cross, or an empty square: told apart without their colours. */
const signs: Readonly<Record<Mark, string>> = {
  good: 'M4 13l5 5L20 6',
  fair: 'M3 13c3-6 6-6 9 0s6 6 9 0',
  bad: 'M5 5l14 14M19 5L5 19',
  open: 'M5 5h14v14H5z',
};

function MarkSign({ mark, said }: { readonly mark: Mark; readonly said: string }) {
  const hue = { good: 'text-acc', fair: 'text-neg', bad: 'text-cost', open: 'text-hair' }[mark];
  return (
    <svg role="img" aria-label={said} viewBox="0 0 24 24" className={`size-6 ${hue}`}>
      <path d={signs[mark]} fill="none" stroke="currentColor" strokeWidth={mark === 'open' ? 1.5 : 3.5} />
    </svg>
  );
}

/** The figure beside a name; empty while it is not known. */
export function figureOf(name: CheckName, found: Findings, words: Words['check']): string {
  switch (name) {
    case 'page':
      return found.page === null ? '' : words.loaded(found.page);
    case 'socket':
    case 'polling':
      return openedAs(found[name], words);
    case 'trip':
      return figureFor(typicalTrip(found), words.trip);
    case 'jitter': {
      const lost = found.trips.filter((trip) => trip === null).length;
      return figureFor(jitterOf(found), words.trip) + (lost > 0 ? words.lost(lost) : '');
    }
    case 'minute':
      return figureFor(found.held ?? null, (held) => (held < 60_000 ? words.cutAfter(held) : words.held));
    case 'clock':
      return figureFor(found.clock ?? null, words.clockOff);
    default:
      return found[name] ? words.works : words.fails;
  }
}

const figureFor = (value: number | null, say: (value: number) => string): string =>
  value === null ? '' : say(value);

const openedAs = (after: number | null | undefined, words: Words['check']): string =>
  after === undefined ? '' : after === null ? words.blocked : words.opened(after);
