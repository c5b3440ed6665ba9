// Keyboard events to strokes, for the pad's element.

import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { type KeyPen, type PenWords, penAtRest, pressKey, releaseSpace } from './key-pen';

type Args = {
  /** The drawing as it stands, ahead of the next render. */
  readonly drawn: RefObject<Strokes>;
  readonly draw: (strokes: Strokes) => void;
  /** Shows the pen's cell again. */
  readonly paint: () => void;
  readonly disabled: boolean;
  readonly words: PenWords;
};

/** `pen` is null while no one uses the keyboard; `said` is for a polite live region. */
export function useKeyPen({ drawn, draw, paint, disabled, words }: Args) {
  const pen = useRef<KeyPen | null>(null);
  const [said, setSaid] = useState('');

  const show = (next: KeyPen | null) => {
    pen.current = next;
    paint();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled) return;
    const { key, repeat, ctrlKey, metaKey } = event;
    const press = { key, repeat, command: ctrlKey || metaKey };
    const outcome = pressKey(pen.current ?? penAtRest, drawn.current, press, words);
    if (outcome === null) return;
    event.preventDefault();
    draw(outcome.strokes);
    show(outcome.pen);
    if (outcome.say !== '') setSaid(outcome.say);
  };

  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== ' ' || pen.current === null) return;
    const released = releaseSpace(pen.current);
    if (released === pen.current) return;
    show(released);
    setSaid(words.up);
  };

  const onFocus = (event: FocusEvent) => {
    if (event.currentTarget.matches(':focus-visible')) show(penAtRest);
  };

  const onBlur = () => show(null);

  return { pen, said, handlers: { onKeyDown, onKeyUp, onFocus, onBlur } };
}
