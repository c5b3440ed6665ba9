// One of several options. Arrow keys go from one to the next; nothing is chosen before a press, since a first answer
// may be the one that counts.

'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import type { Rich as RichWords } from '@/lib/inline';
import { OptionFace } from './option-face';
import { fitOf, lookOf } from './option-look';

type Props = {
  readonly options: readonly string[];
  readonly rich?: RichWords | undefined;
  readonly chosen: number | null;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly onPress: (option: number) => void;
  /** In one row: a scale. */
  readonly row?: boolean;
  /** Told by their letters, on phones and on the stage alike; options that say it all have none. */
  readonly letters?: boolean;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function Options({
  options,
  rich,
  chosen,
  open,
  labelledBy,
  onPress,
  row = false,
  letters = true,
}: Props) {
  const { group, focused, setFocused, move } = useArrows(options.length, chosen ?? 0);
  return (
    <div ref={group} role="radiogroup" aria-labelledby={labelledBy} className={lookOf(options, row)}>
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useSemanticElements: an <input> would choose with every arrow key
        <button
          key={option}
          type="button"
          role="radio"
          aria-checked={place === chosen}
          aria-disabled={!open}
          tabIndex={place === focused ? 0 : -1}
          className={place === chosen ? 'option chosen' : 'option'}
          onFocus={() => setFocused(place)}
          onKeyDown={move}
          onClick={() => open && onPress(place)}
        >
          <OptionFace option={option} rich={rich} place={letters ? place : null} fit={fitOf(options)} />
        </button>
      ))}
    </div>
  );
}

/** Arrow keys move the focus, round and round. */
export function useArrows(count: number, first: number) {
  const group = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(first);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (focused + step + count) % count;
    setFocused(next);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return { group, focused, setFocused, move };
}
