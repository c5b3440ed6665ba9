// @vitest-environment jsdom
// The words of a page: some at hand, the others once a screen asks for them.

import { act, createElement, Suspense } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { usePreloadWords, useWords, WordsProvider } from '@/app/_components/words/words';
import { english } from '@/lib/words/en/english';
import type { Words } from '@/lib/words/words';
import { inEnglish } from '../support/in-english';
import { type StillPage, stillPage } from '../support/still-page';

const Theme = () => useWords('ui').theme.dark;
const Ahead = () => {
  usePreloadWords()('ui');
  return null;
};

let page: StillPage;
beforeEach(() => {
  page = stillPage();
});
afterEach(() => page.close());

it('P10: words at hand are drawn in the first render', async () => {
  await page.show(inEnglish(createElement(Theme)));
  expect(page.element.textContent).toBe(english.ui.theme.dark);
});

it('P10: words that come later are fetched once, and drawn when they are there', async () => {
  let arrive: (words: Partial<Words>) => void = () => {};
  let asked = 0;
  const later = () => {
    asked++;
    return new Promise<Partial<Words>>((resolve) => {
      arrive = resolve;
    });
  };
  await page.show(
    createElement(
      WordsProvider,
      { carried: { atHand: {}, later: { ui: later } } },
      createElement(Ahead),
      createElement(Suspense, { fallback: '…' }, createElement(Theme), createElement(Theme)),
    ),
  );
  expect(page.element.textContent).toBe('…');
  await act(async () => arrive(english));
  expect(page.element.textContent).toBe(english.ui.theme.dark.repeat(2));
  expect(asked).toBe(1);
});
