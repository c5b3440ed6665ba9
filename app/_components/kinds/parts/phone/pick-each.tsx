// Something to pick for each of several items: the marked item takes what is tapped below, and the mark goes on to the
// next empty one. A tap on an item marks it.

'use client';

import { useEffect, useRef, useState } from 'react';
import type { Rich as RichWords } from '@/lib/inline';
import { Rich } from '../../../slides/rich';
import { nextEmpty, picked } from './picked';

export type PickWords = {
  readonly hint: string;
  readonly pick: (item: string, chosen: string) => string;
  readonly choices: (item: string) => string;
  readonly placed: (item: string, chosen: string) => string;
};

type Props = {
  readonly items: readonly string[];
  readonly choices: readonly string[];
  readonly rich: RichWords | undefined;
  /** Places among the choices. */
  readonly chosen: readonly (number | null)[];
  /** A choice goes to one item alone. */
  readonly once: boolean;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly words: PickWords;
  readonly onChange: (chosen: readonly (number | null)[]) => void;
};

export function PickEach({ items, choices, rich, chosen, once, open, labelledBy, words, onChange }: Props) {
  const [marked, setMarked] = useState(() => nextEmpty(chosen, 0) ?? 0);
  const [said, setSaid] = useState('');
  const nameOf = (choice: number | null) => (choice === null ? '' : (choices[choice] ?? ''));
  const take = (choice: number | null) => {
    if (!open) return;
    const next = picked(chosen, marked, choice, once);
    onChange(next);
    setSaid(words.placed(items[marked] ?? '', nameOf(choice)));
    if (choice !== null) setMarked(nextEmpty(next, marked) ?? marked);
  };
  return (
    <>
      <p className="text-ph-label text-ink-2">{words.hint}</p>
      <Items
        {...{ items, rich, labelledBy, words, marked, open }}
        names={chosen.map(nameOf)}
        onMark={setMarked}
      />
      <Choices
        {...{ choices, rich, open }}
        label={words.choices(items[marked] ?? '')}
        chosen={chosen[marked] ?? null}
        taken={once ? chosen : []}
        onTake={take}
      />
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

type ChoicesProps = Pick<Props, 'rich' | 'open'> & {
  readonly choices: readonly string[];
  readonly label: string;
  /** What the marked item has. */
  readonly chosen: number | null;
  /** Those that another item would lose. */
  readonly taken: readonly (number | null)[];
  readonly onTake: (choice: number | null) => void;
};

/** In sight while the items above are scrolled. */
function Choices({ choices, rich, open, label, chosen, taken, onTake }: ChoicesProps) {
  const three = choices.length === 3 && choices.every(({ length }) => length <= 12);
  return (
    <fieldset className={three ? 'pick-choices in-three' : 'pick-choices'} aria-label={label}>
      {choices.map((choice, place) => (
        <button
          key={choice}
          type="button"
          className={`option pick-choice ${chosen === place ? 'chosen' : ''} ${taken.includes(place) ? 'used' : ''}`}
          aria-pressed={chosen === place}
          aria-disabled={!open}
          onClick={() => onTake(chosen === place ? null : place)}
        >
          <span className="option-text">
            <Rich text={choice} rich={rich} />
          </span>
        </button>
      ))}
    </fieldset>
  );
}

type ItemsProps = Pick<Props, 'items' | 'rich' | 'labelledBy' | 'words' | 'open'> & {
  readonly marked: number;
  /** What was picked, '' for nothing. */
  readonly names: readonly string[];
  readonly onMark: (item: number) => void;
};

function Items({ items, rich, labelledBy, words, open, marked, names, onMark }: ItemsProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <ul ref={list} aria-labelledby={labelledBy} className="pick-items">
      {items.map((item, place) => (
        <li key={item}>
          <button
            type="button"
            className={open && place === marked ? 'pick-item marked' : 'pick-item'}
            aria-label={words.pick(item, names[place] ?? '')}
            aria-current={open && place === marked}
            aria-disabled={!open}
            onClick={() => open && onMark(place)}
          >
            <span className="pick-name">
              <Rich text={item} rich={rich} />
            </span>
            <span className={names[place] ? 'pick-slot filled' : 'pick-slot'}>
              <Rich text={names[place] ?? ''} rich={rich} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
