// The talk's clock, against the deck's suggestion; a press opens pause and reset.

'use client';

import { useState } from 'react';
import { steadyNow } from '@/lib/clock';
import { Button } from '../../ui/button';
import { useWords } from '../../words/words';
import { elapsed, isRunning, lateBy, lateText, minutesText, type Plan, plannedLength } from './talk-clock';
import { useNow } from './use-now';
import type { ClockHandle } from './use-talk-clock';

export function TalkTimer({ plan, handle }: { readonly plan: Plan; readonly handle: ClockHandle }) {
  const words = useWords('console').clock;
  const [open, setOpen] = useState(false);
  const now = useNow(steadyNow) ?? 0;
  const { clock } = handle;
  const running = isRunning(clock);
  const started = clock.fromSlide !== null;
  const state = !started
    ? words.notStarted
    : running
      ? lateText(lateBy(plan, clock, now), words)
      : words.paused;
  return (
    <span className="relative">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="min-w-36 cursor-pointer text-right leading-tight"
      >
        <span className="sr-only">{words.name} </span>
        <span className={`num block text-[1.5rem] font-[760] ${running ? '' : 'text-ink-3'}`}>
          {minutesText(elapsed(clock, now))}
        </span>
        <span className="block text-co-label text-ink-2">
          {words.of(minutesText(plannedLength(plan, clock)), state)}
        </span>
      </button>
      {open && <Buttons handle={handle} onDone={() => setOpen(false)} />}
    </span>
  );
}

function Buttons({ handle, onDone }: { readonly handle: ClockHandle; readonly onDone: () => void }) {
  const words = useWords('console').clock;
  const running = isRunning(handle.clock);
  const started = handle.clock.fromSlide !== null;
  return (
    <span className="absolute top-full right-0 z-20 mt-2 flex gap-2 border-2 border-ink bg-paper p-2">
      <Button size="console" onClick={running ? handle.pause : handle.start}>
        {running ? words.pause : started ? words.resume : words.start}
      </Button>
      <Button
        size="console"
        disabled={!started}
        onClick={() => {
          handle.reset();
          onDone();
        }}
      >
        {words.reset}
      </Button>
    </span>
  );
}
