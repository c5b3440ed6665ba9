// @vitest-environment jsdom
// Parts that are loaded later: there at once where they were loaded in advance, asked for again where they did not come.

import { act, createElement, Suspense, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patientLazy } from '@/app/_components/ui/patient-lazy';
import { type StillPage, stillPage } from '../../support/still-page';

let mounted = 0;
function Digit({ label }: { readonly label: number }) {
  const [place] = useState(() => ++mounted);
  return createElement('p', null, `digit ${label}, mounted ${place}`);
}

let page: StillPage;
beforeEach(() => {
  vi.useFakeTimers();
  mounted = 0;
  page = stillPage();
});
afterEach(async () => {
  await page.close();
  vi.useRealTimers();
});

it('what was loaded in advance is drawn in its first render, with nothing before it', async () => {
  const { Part, preload } = patientLazy(async () => ({ default: Digit }));
  await preload();
  const seen: (string | null)[] = [];
  const Waiting = () => {
    seen.push('waiting');
    return null;
  };
  const shown = (label: number) =>
    createElement(Suspense, { fallback: createElement(Waiting) }, createElement(Part, { label }));
  await page.show(shown(7));
  expect(seen).toEqual([]);
  expect(page.element.textContent).toBe('digit 7, mounted 1');
});

it('what comes late is asked for until it comes, and then stays what it is', async () => {
  const load = vi.fn(async () => ({ default: Digit }));
  load.mockRejectedValueOnce(new Error('no network')).mockRejectedValueOnce(new Error('no network'));
  const { Part } = patientLazy(load);
  const shown = (label: number) =>
    createElement(Suspense, { fallback: 'soon' }, createElement(Part, { label }));
  await page.show(shown(3));
  expect(page.element.textContent).toBe('soon');
  await act(() => vi.advanceTimersByTimeAsync(2_500));
  expect(load).toHaveBeenCalledTimes(3);
  expect(page.element.textContent).toBe('digit 3, mounted 1');
  await page.show(shown(4));
  expect(page.element.textContent).toBe('digit 4, mounted 1');
});
