// order on a phone: items move up and down by buttons, or are dragged by their grip.

'use client';

import { type HTMLAttributes, useRef, useState } from 'react';
import type { Rich as RichWords } from '@/lib/inline';
import { asList, useDraft } from '../../live/use-draft';
import { Rich } from '../../slides/rich';
import { useKindWords } from '../parts/kind-words';
import type { GivenAnswer } from '../parts/phone/given-answer';
import type { AskedProps, BodyProps, PhoneScreens, RevealedProps } from '../parts/phone/kind-props';
import { Question } from '../parts/phone/question';
import { RevealedFrame } from '../parts/phone/revealed';
import { RoomBars } from '../parts/phone/room-answers';
import { SendAnswer } from '../parts/phone/send-answer';
import { moved } from './moved';
import { OrderRevealed } from './order-revealed';
import { useDragOrder } from './use-drag-order';

function Body({ activity, answer, open, labelledBy }: BodyProps<'order'>) {
  const words = useKindWords('order');
  const { items, touched, move, said } = useOrder(activity.items, answer, open);
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(list, move);
  return (
    <>
      <p className="text-ph-label text-ink-2">{words.hint}</p>
      <ol ref={list} aria-labelledby={labelledBy} className="order" {...drag.frame}>
        {items.map((item, place) => (
          <Item
            key={item}
            {...{ item, place, open, move, last: place === items.length - 1 }}
            rich={activity.rich}
            held={drag.held === place}
            grip={open ? drag.grip(place) : {}}
          />
        ))}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
      <SendAnswer
        {...{ answer, open }}
        value={{ kind: 'order', items }}
        text={words.send}
        ready={touched}
        asItIs
      />
    </>
  );
}

/** The items as they were arranged, and what is said aloud of the newest move. */
function useOrder(all: readonly string[], { shown, draft }: GivenAnswer, open: boolean) {
  const words = useKindWords('order');
  const kept = shown?.kind === 'order' ? shown.items : all;
  const [items, setItems, touched] = useDraft(draft, kept, readOrder(all));
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

type ItemProps = {
  readonly item: string;
  readonly rich: RichWords | undefined;
  readonly place: number;
  readonly last: boolean;
  readonly held: boolean;
  readonly open: boolean;
  readonly grip: HTMLAttributes<HTMLElement>;
  readonly move: (from: number, to: number) => void;
};

function Item({ item, rich, place, last, held, open, grip, move }: ItemProps) {
  const words = useKindWords('order').move;
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

const Asked = (props: AskedProps<'order'>) => <Question {...props}>{(body) => <Body {...body} />}</Question>;

function Revealed(props: RevealedProps<'order'>) {
  const { solution } = props.revealed;
  const own = props.kept?.kind === 'order' ? props.kept.items : null;
  return (
    <RevealedFrame {...props} showsRight>
      {solution?.kind === 'order' && (
        <OrderRevealed right={solution.items} own={own} rich={props.round.public.rich} />
      )}
      <RoomBars {...props} short />
    </RevealedFrame>
  );
}

export const orderPhone: PhoneScreens<'order'> = { Asked, Revealed };
