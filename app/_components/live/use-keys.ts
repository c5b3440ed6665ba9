// The presenter's keys and clicker on a page. Actions without a handler are left to the browser.

'use client';

import { useEffect, useRef } from 'react';
import { actionOf, type KeyAction, type KeyPress, mayAct } from './keys';

export type KeyHandlers = Readonly<Partial<Record<KeyAction, () => void>>>;

export function useKeys(handlers: KeyHandlers, enabled = true): void {
  const newest = useRef(handlers);
  useEffect(() => {
    newest.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    let lastAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const action = actionOf({
        key: event.key,
        repeat: event.repeat,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        focus: focusOf(event.target),
      });
      const handler = action && newest.current[action];
      if (!action || !handler) return;
      event.preventDefault();
      if (!mayAct(action, event.repeat, event.timeStamp - lastAt)) return;
      lastAt = event.timeStamp;
      handler();
    };
    window.addEventListener('keydown', press);
    window.addEventListener('click', giveBackKeys);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('click', giveBackKeys);
    };
  }, [enabled]);
}

/** What the mouse clicked loses the focus, so the next arrow or space turns a page again. The keyboard's focus stays. */
function giveBackKeys({ detail: pressedByMouse }: MouseEvent): void {
  if (pressedByMouse === 0) return;
  // A label hands the focus to its input only after the click.
  setTimeout(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || document.querySelector('dialog[open]')) return;
    if (focused.matches(`${chosen}, ${pushed}`)) focused.blur();
  });
}

const typed = 'textarea, select, [contenteditable=""], [contenteditable="true"]';
const chosen = 'input[type="radio"], input[type="range"], [role="slider"], [role="radio"], [role="tab"]';
const pushed = 'button, a[href], summary, input[type="checkbox"], input[type="button"], input[type="submit"]';

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'page';
  if (target.matches(chosen)) return 'choice';
  if (target.matches(pushed)) return 'button';
  return target.matches(`input, ${typed}`) ? 'text' : 'page';
}
