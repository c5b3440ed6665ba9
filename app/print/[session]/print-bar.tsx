// Above the pages on a screen, never on paper: what will be printed, and the button.

import type { Farewell } from '@/app/_components/live/use-session';
import { Button, buttonClass } from '@/app/_components/ui/button';
import type { ThemeName } from '@/app/_components/ui/theme-script';
import { useWords } from '@/app/_components/words/words';
import type { StageDeck } from '@/lib/deck/public';

type Props = {
  readonly deck: StageDeck;
  readonly theme: ThemeName;
  readonly withNotes: boolean;
  readonly settled: boolean;
  readonly gone: Farewell | null;
};

export function PrintBar({ deck, theme, withNotes, settled, gone }: Props) {
  const words = useWords('print');
  const pages = deck.slides.length * (withNotes ? 2 : 1);
  return (
    <header className="print-bar">
      <h1>{deck.title}</h1>
      <p role="status">{gone ? words.failed : settled ? words.ready(pages) : words.setting(pages)}</p>
      <a className={buttonClass('plain', 'console')} href={addressOf(theme, !withNotes)}>
        {withNotes ? words.withoutNotes : words.withNotes}
      </a>
      <a
        className={buttonClass('plain', 'console')}
        href={addressOf(theme === 'dark' ? 'light' : 'dark', withNotes)}
      >
        {theme === 'dark' ? words.onPaper : words.onBlackboard}
      </a>
      <Button tone="primary" size="console" disabled={!settled} onClick={() => window.print()}>
        {words.print}
      </Button>
    </header>
  );
}

/** The same page with other choices. */
function addressOf(theme: ThemeName, notes: boolean): string {
  const choices = [theme === 'dark' && 'theme=dark', notes && 'notes'].filter(Boolean);
  return `?${choices.join('&')}`;
}
