// Items in a list that move up and down by buttons, or are dragged by their grip.

'use client';

import { type HTMLAttributes, useRef, useState } from 'react';
import type { Rich as RichWords } from '@/lib/inline';
import type { Draft } from '@/lib/protocol/drafts';
import { asList, useDraft } from '../../live/use-draft';
import { Rich } from '../../slides/rich';
import { moved } from './moved';
import { useDragOrder } from './use-drag-order';

type ListWords = {
  readonly moved: (item: string, place: number, of: number) => string;
  readonly move: { readonly up: (item: string) => string; readonly down: (item: string) => string };
};

type Given = {
  readonly all: readonly string[];
  /** As the server has them; null: there is no answer. */
  readonly kept: readonly string[] | null;
  readonly draft: Draft;
  readonly open: boolean;
  readonly words: ListWords;
};

/** The items as they were arranged, and what is said aloud of the newest move. */
export function useArranged({ all, kept, draft, open, words }: Given) {
  const [items, setItems, touched] = useDraft(draft, kept ?? all, readOrder(all));
  const [said, setSaid] = useState('');
  // A finger may move twice before the list is drawn again.
  const newest = useRef(items);
  newest.current = items;
  const move = (from: number, to: number) => {
    const before = newest.current;
    if (!open || to < 0 || to >= before.length) return;
    newest.current = moved(before, from, to);
    setItems(newest.current);
    setSaid(words.moved(before[from] ?? '', to + 1, before.length));
  };
  return { items, touched, move, said };
}

type ListProps = Pick<ReturnType<typeof useArranged>, 'items' | 'move' | 'said'> & {
  readonly rich: RichWords | undefined;
  readonly open: boolean;
  readonly labelledBy: string;
  readonly words: ListWords;
};

export function ArrangedList({ items, move, said, rich, open, labelledBy, words }: ListProps) {
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(list, move);
  return (
    <>
      <ol ref={list} aria-labelledby={labelledBy} className="order" {...drag.frame}>
        {items.map((item, place) => (
          <Item
            key={item}
            {...{ item, place, open, move, rich }}
            words={words.move}
            last={place === items.length - 1}
            held={drag.held === place}
            grip={open ? drag.grip(place) : {}}
          />
        ))}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  );
}

type ItemProps = {
  readonly item: string;
  readonly words: ListWords['move'];
  readonly rich: RichWords | undefined;
  readonly place: number;
  readonly last: boolean;
  readonly held: boolean;
  readonly open: boolean;
  readonly grip: HTMLAttributes<HTMLElement>;
  readonly move: (from: number, to: number) => void;
};

function Item({ item, words, rich, place, last, held, open, grip, move }: ItemProps) {
  return (
    <li className={held ? 'order-item held' : 'order-item'}>
      <span className="order-grip num" aria-hidden="true" {...grip}>
        {place + 1}
      </span>
      <span className="min-w-0 py-2 leading-tight">
        <Rich text={item} rich={rich} />
      </span>
      <Arrow
        direction="up"
        label={words.up(item)}
        disabled={!open || place === 0}
        onPress={() => move(place, place - 1)}
      />
      <Arrow
        direction="down"
        label={words.down(item)}
        disabled={!open || last}
        onPress={() => move(place, place + 1)}
      />
    </li>
  );
}

type ArrowProps = {
  readonly direction: 'up' | 'down';
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
};

/** Stays focusable at the ends: a focus that vanishes is lost. */
function Arrow({ direction, label, disabled, onPress }: ArrowProps) {
  return (
    <button
      type="button"
      className="order-arrow"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d={direction === 'up' ? 'M3 13L10 6L17 13' : 'M3 7L10 14L17 7'}
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
        />
      </svg>
    </button>
  );
}

/** The same items, in any order. */
const readOrder = (items: readonly string[]) =>
  asList(
    (item): item is string => items.includes(item as string),
    (list) => list.length === items.length && new Set(list).size === items.length,
  );
