// Every kind of activity by keyboard alone, heard by a screen reader, on all three surfaces.

import { expect, type Page } from '@playwright/test';
import { kindOf } from '../../lib/kinds/kinds';
import { english } from '../../lib/words/en/english';
import { patient } from '../support/patient-talk';
import { Probe } from '../support/probe';
import { type Product, startProduct } from '../support/product';
import { quizDeck, quizFiles, quizSource } from '../support/quiz-deck';
import { expectAccessible, phoneOf, presenterOf, test } from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck: patient(quizSource), files: quizFiles });
});
test.afterAll(() => product?.stop());

/** Focuses it and presses keys there. */
async function keys(target: ReturnType<Page['locator']>, ...pressed: readonly string[]): Promise<void> {
  await target.focus();
  for (const key of pressed) await target.page().keyboard.press(key);
}

const send = (phone: Page, name: string | RegExp = /^Send/) =>
  keys(phone.getByRole('button', { name }), 'Enter');
const first = (phone: Page, role: 'radio' | 'checkbox' | 'switch') => phone.getByRole(role).first();

/** What a person without a pointer does, and the sentence that says it is in. */
const played: Readonly<Record<string, { play: (phone: Page) => Promise<void>; said: string | RegExp }>> = {
  choice: {
    async play(phone) {
      await first(phone, 'radio').focus();
      await phone.keyboard.press('ArrowDown');
      await phone.keyboard.press('Enter');
    },
    said: 'right is locked in.',
  },
  choices: {
    async play(phone) {
      await keys(first(phone, 'checkbox'), 'Space');
      await send(phone);
    },
    said: /locked in/,
  },
  truth: { play: (phone) => keys(first(phone, 'radio'), 'Space'), said: 'False is locked in.' },
  number: {
    async play(phone) {
      await keys(phone.getByRole('textbox'), '2', '4', '0', '0', '0');
      await send(phone);
    },
    said: '24,000 is locked in.',
  },
  order: {
    async play(phone) {
      await keys(phone.getByRole('button', { name: /^Move .* up$/ }).last(), 'Enter');
      await send(phone);
    },
    said: 'Your order is locked in.',
  },
  text: {
    async play(phone) {
      await keys(phone.getByRole('textbox'), 'x', 'Enter');
    },
    said: /locked in/,
  },
  words: {
    async play(phone) {
      await keys(phone.getByLabel('First word'), 'i', 'n', 'k', 'Enter');
    },
    said: 'ink is locked in.',
  },
  scale: { play: (phone) => keys(first(phone, 'radio'), 'ArrowRight', 'Enter'), said: '2 is locked in.' },
  rating: {
    play: (phone) => keys(first(phone, 'radio'), 'ArrowRight', 'Enter'),
    said: '2 stars are locked in.',
  },
  free: {
    async play(phone) {
      await keys(phone.getByRole('textbox'), 'h', 'i');
      await send(phone);
    },
    said: 'Your answer is locked in.',
  },
  preference: {
    async play(phone) {
      await keys(phone.getByRole('button', { name: /^Move .* up$/ }).last(), 'Enter');
      await send(phone);
    },
    said: 'Your order is locked in.',
  },
  budget: {
    async play(phone) {
      await keys(phone.getByRole('slider').first(), 'ArrowRight', 'ArrowRight');
      await send(phone);
    },
    said: 'Your coins are locked in.',
  },
  grid: {
    async play(phone) {
      await keys(first(phone, 'radio'), 'ArrowRight', 'Enter');
      await send(phone);
    },
    said: 'Your answers are locked in.',
  },
  gaps: {
    async play(phone) {
      await keys(phone.getByLabel('Gap 1 of 2'), '7', 'Enter', '8', 'Enter');
    },
    said: 'Your answer is locked in.',
  },
  match: {
    async play(phone) {
      await keys(phone.getByRole('button', { name: 'book', exact: true }), 'Enter');
      await send(phone);
    },
    said: '1 pair is locked in.',
  },
  spot: {
    async play(phone) {
      await keys(phone.getByRole('slider').first(), 'ArrowRight');
      await send(phone);
    },
    said: 'Your place is locked in.',
  },
  groups: {
    async play(phone) {
      await keys(phone.getByRole('button', { name: 'fruit', exact: true }), 'Enter', 'Enter');
      await send(phone);
    },
    said: '2 items are locked in.',
  },
  vote: { play: (phone) => keys(first(phone, 'radio'), 'Enter'), said: '0.5 is locked in.' },
  pick: {
    play: (phone) => keys(phone.getByRole('button', { name: '6', exact: true }), 'Enter'),
    said: '6 is locked in.',
  },
  guess: {
    play: (phone) => keys(phone.getByRole('slider'), 'ArrowRight', 'Enter'),
    said: /Lowest so far/,
  },
  descend: {
    async play(phone) {
      await keys(phone.getByRole('button', { name: 'Aim downhill' }), 'Enter');
      await keys(phone.getByRole('button', { name: 'Step' }), 'Enter');
    },
    said: /19\s*steps left/,
  },
  toggles: {
    async play(phone) {
      await keys(first(phone, 'switch'), 'Space');
      await send(phone);
    },
    said: '1 0 0 is locked in.',
  },
  draw: {
    async play(phone) {
      await keys(
        phone.getByRole('application'),
        'Space',
        ...Array.from({ length: 9 }, () => 'ArrowDown'),
        'Space',
      );
      await keys(phone.getByRole('button', { name: /^Send this \d/ }), 'Enter');
    },
    said: /^It says \d/,
  },
};

const { lookUp } = english.kinds.round;

test('every kind is played by keyboard and heard by a screen reader', async ({ browser }) => {
  const { console: consolePage, stage, context, session } = await presenterOf(browser, product);
  const phone = await phoneOf(browser, product);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const presenter = new Probe(product.origin, { session, surface: 'console' }, cookie);
  await presenter.until(() => presenter.views.length > 0);
  for (const { id, slide, kind } of quizDeck.slides.flatMap(({ activities }) => activities)) {
    await test.step(kind, async () => {
      const player = played[id];
      if (!player) throw new Error(`Nobody plays ${id}.`);
      const { play, said } = player;
      await presenter.command({ type: 'goTo', slide, step: 0 });
      await presenter.command({ type: 'openRound', activity: id });
      const round = presenter.console.rounds.find(({ activity }) => activity === id)?.id ?? '';
      await play(phone);
      await expect(phone.getByText(said).first()).toBeVisible();
      for (const page of [phone, stage, consolePage]) await expectAccessible(page);
      await presenter.command({ type: 'closeRound', round });
      await presenter.command({ type: 'revealRound', round });
      if (kindOf(kind).way !== 'drawings') await expect(phone.getByText(lookUp).last()).toBeVisible();
      for (const page of [phone, stage]) await expectAccessible(page);
    });
  }
  presenter.close();
});
