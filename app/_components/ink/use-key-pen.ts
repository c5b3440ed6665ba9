// Keyboard events to strokes, for the pad's element.

import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { Strokes } from '@/lib/digits/stroke';
import { type KeyPen, PEN_AT_REST, pressKey, releaseSpace } from './key-pen';

type Args = {
  /** The drawing as it stands, ahead of the next render. */
  readonly drawn: RefObject<Strokes>;
  readonly draw: (strokes: Strokes) => void;
  /** Shows the pen's cell anew. */
  readonly paint: () => void;
  readonly disabled: boolean;
};

/** `pen` is null while nobody uses the keyboard; `said` is for a polite live region. */
export function useKeyPen({ drawn, draw, paint, disabled }: Args) {
  const pen = useRef<KeyPen | null>(null);
  const [said, setSaid] = useState('');

  const show = (next: KeyPen | null) => {
    pen.current = next;
    paint();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled) return;
    const { key, repeat, ctrlKey, metaKey } = event;
    const outcome = pressKey(pen.current ?? PEN_AT_REST, drawn.current, {
      key,
      repeat,
      command: ctrlKey || metaKey,
    });
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
    setSaid('Pen up');
  };

  const onFocus = (event: FocusEvent) => {
    if (event.currentTarget.matches(':focus-visible')) show(PEN_AT_REST);
  };

  const onBlur = () => show(null);

  return { pen, said, handlers: { onKeyDown, onKeyUp, onFocus, onBlur } };
}
