// @vitest-environment jsdom
// A file that takes a while says how far it is, and stops saying so once it is written.

import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BeingWritten } from '@/app/_components/review/being-written';
import type { Underway } from '@/app/_components/review/underway';
import { inEnglish } from '../../support/in-english';

let underway: Underway[];

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('fetch', async () => Response.json(underway));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Half a second: the page asks once. */
const look = () => act(() => vi.advanceTimersByTimeAsync(500));

function written(file: string) {
  const done = vi.fn();
  const place = document.createElement('div');
  act(() =>
    createRoot(place).render(inEnglish(createElement(BeingWritten, { session: 's', file, onDone: done }))),
  );
  return { done, text: () => place.textContent ?? '' };
}

it('X14: a file that is being written shows how much of it is there, until it is', async () => {
  underway = [{ what: 'digits.csv', progress: { done: 1_000, of: 20_000 } }];
  const { done, text } = written('digits.csv');
  await look();
  expect(text()).toContain('1,000 of 20,000');
  expect(done).not.toHaveBeenCalled();
  underway = [{ what: 'drawings', progress: { done: 1, of: 2 } }];
  await look();
  expect(done).toHaveBeenCalled();
});

it('X14: a file that was written at once says nothing for long', async () => {
  underway = [];
  const { done } = written('answers.csv');
  for (let i = 0; i < 3; i++) await look();
  expect(done).toHaveBeenCalled();
});
