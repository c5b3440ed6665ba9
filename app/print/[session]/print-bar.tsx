// Above the pages on a screen, never on paper: what will be printed, and the button.

import type { Farewell } from '@/app/_components/live/use-session';
import { Button, buttonClass } from '@/app/_components/ui/button';
import type { ThemeName } from '@/app/_components/ui/theme-script';
import type { StageDeck } from '@/lib/deck/public';

type Props = {
  readonly deck: StageDeck;
  readonly theme: ThemeName;
  readonly withNotes: boolean;
  readonly settled: boolean;
  readonly gone: Farewell | null;
};

export function PrintBar({ deck, theme, withNotes, settled, gone }: Props) {
  const pages = deck.slides.length * (withNotes ? 2 : 1);
  return (
    <header className="print-bar">
      <h1>{deck.title}</h1>
      <p role="status">
        {gone
          ? 'The talk could not be read. Open this page again from the console.'
          : settled
            ? `${pages} pages. Choose “Save as PDF”, margins none, background graphics on.`
            : `${pages} pages are being set.`}
      </p>
      <a className={buttonClass('plain', 'desk')} href={addressOf(theme, !withNotes)}>
        {withNotes ? 'Without notes' : 'With notes'}
      </a>
      <a
        className={buttonClass('plain', 'desk')}
        href={addressOf(theme === 'dark' ? 'light' : 'dark', withNotes)}
      >
        {theme === 'dark' ? 'On paper' : 'On the blackboard'}
      </a>
      <Button tone="primary" size="desk" disabled={!settled} onClick={() => window.print()}>
        Print or save as PDF
      </Button>
    </header>
  );
}

/** The same page with other choices. */
function addressOf(theme: ThemeName, notes: boolean): string {
  const choices = [theme === 'dark' && 'theme=dark', notes && 'notes'].filter(Boolean);
  return `?${choices.join('&')}`;
}
