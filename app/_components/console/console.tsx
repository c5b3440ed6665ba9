// The presenter's console: one session, one screen. Wires the live hooks to the panels and keeps nothing itself.

'use client';

import type { Deck } from '@/lib/deck/deck';
import { useSession } from '../live/use-written-session';
import { Refusal } from '../ui/refusal';
import { Toasts } from '../ui/toast';
import { useWords } from '../words/words';
import { ConsoleScreen } from './console-screen';
import { GoneBar } from './gone-bar';
import { goneText } from './gone-text';
import { PulseBar } from './pulse-bar';
import { Waiting } from './waiting';

type Props = {
  readonly session: string;
  readonly deck: Deck;
  /** With the stage's key, so that it opens on another machine as well. */
  readonly stageLink: string;
};

export function Console({ session, deck, stageLink }: Props) {
  return (
    <div className="[&_[role=status].pointer-events-none]:min-[1200px]:right-6 [&_[role=status].pointer-events-none]:min-[1200px]:left-auto [&_[role=status].pointer-events-none]:min-[1200px]:w-[clamp(352px,33vw,552px)]">
      <Toasts>
        <LiveConsole session={session} deck={deck} stageLink={stageLink} />
      </Toasts>
    </div>
  );
}

function LiveConsole({ session, deck, stageLink }: Props) {
  const live = useSession({ session, surface: 'console' });
  const words = useWords('console').gone;
  const refusals = useWords('refusals');
  if (live.gone && !live.view) {
    const { title, text } = goneText(live.gone, words, refusals);
    return <Refusal title={title} text={text} />;
  }
  if (!live.view) return <Waiting title={deck.title} />;
  const noNetwork = live.view.noNetwork === true;
  return (
    <>
      <ConsoleScreen session={session} deck={deck} stageLink={stageLink} live={live} view={live.view} />
      {live.gone ? (
        <GoneBar gone={live.gone} />
      ) : (
        live.pulse && <PulseBar pulse={live.pulse} noNetwork={noNetwork} />
      )}
    </>
  );
}
