// The presenter's keys and clicker on a page. Actions without a handler are left to the browser.

'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { actionOf, type KeyAction, type KeyPress, mayAct, otherLetters } from './keys';

export type KeyHandlers = Readonly<Partial<Record<KeyAction, () => void>>>;

export function useKeys(handlers: KeyHandlers, enabled = true): void {
  const newest = useRef(handlers);
  // With the screen, not after it: a key right behind a click acts on what the click has changed.
  useLayoutEffect(() => {
    newest.current = handlers;
  });
  useEffect(() => {
    if (!enabled) return;
    let lastAt = Number.NEGATIVE_INFINITY;
    let otherScript = false;
    const press = (event: KeyboardEvent) => {
      otherScript = otherLetters(event.key) ?? otherScript;
      if (event.defaultPrevented) return;
      const action = actionOf(pressOf(event, otherScript));
      const handler = action && newest.current[action];
      if (!action || !handler) return;
      event.preventDefault();
      if (!mayAct(action, event.repeat, event.timeStamp - lastAt)) return;
      lastAt = event.timeStamp;
      handler();
    };
    window.addEventListener('keydown', press);
    window.addEventListener('click', giveBackKeys);
    window.addEventListener('change', leaveList);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('click', giveBackKeys);
      window.removeEventListener('change', leaveList);
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

/** A list that was chosen from has done its work. The Tab key goes on from there. */
function leaveList({ target }: Event): void {
  if (target instanceof HTMLSelectElement) target.blur();
}

const pressOf = (event: KeyboardEvent, otherScript: boolean): KeyPress => ({
  key: event.key,
  code: event.code,
  number: event.keyCode,
  shift: event.shiftKey,
  otherScript,
  repeat: event.repeat,
  modified: event.ctrlKey || event.altKey || event.metaKey,
  focus: focusOf(event.target),
  asked: document.querySelector('dialog[open]') !== null,
});

const typed = 'textarea, [contenteditable=""], [contenteditable="true"]';
const chosen = 'input[type="radio"], input[type="range"], [role="slider"], [role="radio"], [role="tab"]';
const pushed = 'button, a[href], summary, input[type="checkbox"], input[type="button"], input[type="submit"]';

function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'page';
  if (target.matches(chosen)) return 'choice';
  if (target.matches(pushed)) return 'button';
  if (target.matches('select')) return 'list';
  if (target.matches(typed)) return 'text';
  return target.matches('input') ? 'line' : 'page';
}
