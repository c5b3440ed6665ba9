// Back through what was shown and on to paper: a phone that leafs, and the talk as pages.

import { expect } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { readPdf } from '../support/read-pdf';
import { expectAccessible, goToSlide, phoneOf, presenterOf, pressActivity, test, turnTo } from './room';

// The presenter's link works once: a product each.
let product: Product;
test.beforeEach(async () => {
  product = await startProduct();
});
test.afterEach(() => product?.stop());

test('F1, F3, F4: a phone leafs back, is called back by a question, and stays when it is switched off', async ({
  browser,
}) => {
  const { console } = await presenterOf(browser, product);
  const phone = await phoneOf(browser, product);
  const bar = phone.getByRole('navigation', { name: english.phone.earlier.name });
  await expect(bar).toHaveCount(0);
  await turnTo(console, 3);
  await bar.getByRole('button', { name: english.phone.earlier.back }).click();
  await expect(phone.getByText('If you want to know more')).toBeVisible();
  await expect(bar.getByRole('status')).toHaveText(english.phone.earlier.where('2', '3').join(''));
  await expectAccessible(phone);

  await test.step('it stays there while the talk goes on', async () => {
    await goToSlide(console, 4);
    await expect(bar.getByRole('status')).toHaveText(english.phone.earlier.where('2', '4').join(''));
    await bar.getByRole('button', { name: english.phone.earlier.on }).click();
    await expect(phone.getByText('Neural networks?')).toBeVisible();
    await bar.getByRole('button', { name: english.phone.earlier.live }).click();
    await expect(phone.getByText('Recognising handwritten numbers')).toBeVisible();
    await expect(bar.getByRole('status')).toHaveCount(0);
  });

  await test.step('a question brings it back', async () => {
    await goToSlide(console, 3);
    await bar.getByRole('button', { name: english.phone.earlier.back }).click();
    await expect(phone.getByText('If you want to know more')).toBeVisible();
    await pressActivity(console, 'open');
    await expect(phone.getByText('What comes to mind?')).toBeVisible();
    await expect(bar).toHaveCount(0);
  });

  await test.step('the presenter switches it off', async () => {
    await goToSlide(console, 2);
    await expect(bar).toBeVisible();
    await console
      .getByText(/^People/)
      .first()
      .click();
    await console.getByRole('button', { name: english.console.people.leafingIs(true) }).click();
    await expect(bar).toHaveCount(0);
  });
});

/** 40 slides, and a page for each question that stands in place of words. */
const sheets = 50;

test('the talk as pages: all slides and questions, the notes on request, handouts, for the presenter alone', async ({
  browser,
}) => {
  const { context, console, session } = await presenterOf(browser, product);
  const [paper] = await Promise.all([
    context.waitForEvent('page'),
    console.getByRole('link', { name: english.console.side.pdf }).click(),
  ]);
  await expect(paper.getByRole('button', { name: english.print.print })).toBeEnabled();
  await expect(paper.locator('.print-sheet')).toHaveCount(sheets);
  await expect(paper.getByText('Magical hidden layers')).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'How large should the steps be?' })).toBeVisible();
  await expect(paper.getByText('Watch for')).toHaveCount(0);
  await paper.getByRole('link', { name: english.print.withNotes }).click();
  await expect(paper.locator('.print-sheet')).toHaveCount(sheets + 40);
  await expect(paper.getByText('Watch for').first()).toBeVisible();

  const { figures, ...file } = readPdf(
    await paper.pdf({ preferCSSPageSize: true, tagged: true, outline: true }),
  );
  expect(file).toEqual({ tagged: true, title: true, language: true, outline: true });
  expect(figures.length).toBeGreaterThan(50);
  expect(figures.filter((figure) => !figure.includes('/Alt '))).toEqual([]);

  await paper.getByRole('link', { name: english.print.perPage.several(6), exact: true }).click();
  await expect(paper.locator('.print-paper')).toHaveCount(Math.ceil(sheets / 6));
  await expect(paper.getByText('Watch for').first()).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${product.origin}/print/${session}`);
  await expect(stranger.getByText(english.pages.notPresenter.title)).toBeVisible();
  await expect(stranger.locator('.print-sheet')).toHaveCount(0);
});
