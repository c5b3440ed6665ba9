// Above the pages on a screen, never on paper: what will be printed, and the button.

import type { Farewell } from '@/app/_components/live/use-session';
import { Button, buttonClass } from '@/app/_components/ui/button';
import { useWords } from '@/app/_components/words/words';
import type { StageDeck } from '@/lib/deck/public';
import { addressOf, type Choices, inPages, perPage } from './layouts';
import type { Sheet } from './sheets';

type Props = Choices & {
  readonly deck: StageDeck;
  readonly sheets: readonly Sheet[];
  readonly settled: boolean;
  readonly gone: Farewell | null;
};

export function PrintBar({ deck, sheets, settled, gone, ...choices }: Props) {
  const words = useWords('print');
  const { notes, theme } = choices;
  const pages = pagesOf(sheets, choices);
  const ready = choices.handout ? words.readyOnPaper : words.ready;
  return (
    <header className="print-bar">
      <h1>{deck.title}</h1>
      <p role="status">{gone ? words.failed : settled ? ready(pages) : words.setting(pages)}</p>
      <PerPageChoice {...choices} />
      <a className={buttonClass('plain', 'console')} href={addressOf({ ...choices, notes: !notes })}>
        {notes ? words.withoutNotes : words.withNotes}
      </a>
      <a
        className={buttonClass('plain', 'console')}
        href={addressOf({ ...choices, theme: theme === 'dark' ? 'light' : 'dark' })}
      >
        {theme === 'dark' ? words.onPaper : words.onBlackboard}
      </a>
      <Button tone="primary" size="console" disabled={!settled} onClick={() => window.print()}>
        {words.print}
      </Button>
    </header>
  );
}

function PerPageChoice(choices: Choices) {
  const words = useWords('print').perPage;
  return (
    <nav className="print-per-page" aria-label={words.name}>
      {[null, ...perPage].map((each) => (
        <a
          key={each}
          className={buttonClass('plain', 'console')}
          href={addressOf({ ...choices, handout: each })}
          aria-current={each === choices.handout ? 'true' : undefined}
        >
          {each === null ? words.one : words.several(each)}
        </a>
      ))}
    </nav>
  );
}

function pagesOf(sheets: readonly Sheet[], { handout, notes }: Choices): number {
  if (handout) return inPages(sheets, handout).length;
  return sheets.length + (notes ? sheets.filter(({ first }) => first).length : 0);
}
