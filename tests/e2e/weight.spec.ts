// What a phone has to load: little before it connects, each drawing before its own slide, and the next ones in advance,
// so that a hall's network may fail between two slides.

import { expect, type Page } from '@playwright/test';
import { type Product, startProduct } from '../support/product';
import { goToSlide, phoneOf, presenterOf, test } from './room';

/** Bytes of compressed JavaScript. React and Next are 138,000 of them. */
const beforeDrawings = 156_500;

let product: Product;
test.beforeEach(async () => {
  product = await startProduct();
});
test.afterEach(() => product?.stop());

test('a phone loads little at first, and each drawing before its slide', async ({ browser }) => {
  const { console } = await presenterOf(browser, product);
  const phone = await phoneOf(browser, product);
  await expect(phone.getByRole('heading', { name: /^You’re in/ })).toBeVisible();

  await test.step('the page itself is light', async () => {
    const scripts = await scriptsOfPage(phone);
    expect(scripts.length).toBeGreaterThan(5);
    const bytes = await compressed(phone, scripts);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(beforeDrawings);
  });

  await test.step('what the talk begins with comes while the phone waits for it', async () => {
    const page = (await scriptsOfPage(phone)).length;
    // Beside the lobby: numbers, reactions, what is asked and drawn on, the neuron and the perceptron.
    await expect.poll(async () => (await loaded(phone)) - page).toBeGreaterThanOrEqual(9);
  });

  await test.step('what came in advance is there without a network, and nothing else is', async () => {
    await phone.route('**/_next/static/**', (route) => route.abort());
    await goToSlide(console, 6);
    await expect(phone.locator('article.drawn svg').first()).toBeVisible();
    await goToSlide(console, 8);
    await expect(phone.getByRole('slider').first()).toBeVisible();
    await goToSlide(console, 36);
    await expect(phone.locator('.phone-drawing-awaited')).toBeAttached();
  });

  await test.step('a drawing that did not come is asked for again', async () => {
    await phone.unroute('**/_next/static/**');
    await expect(phone.locator('.phone-drawing-awaited')).toHaveCount(0);
  });
});

/** Addresses of what the document itself asks for; old browsers' help is for old browsers. */
async function scriptsOfPage(page: Page): Promise<string[]> {
  const html = await (await page.request.get(page.url())).text();
  const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/nomodule/i.test(tag),
  );
  return [...new Set(tags.map(([, src = '']) => new URL(src, page.url()).href))];
}

/** Compressed, also where the page before had loaded it already. */
const compressed = (page: Page, addresses: readonly string[]) =>
  page.evaluate((wanted) => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return entries
      .filter(({ name }) => wanted.includes(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }, addresses);

/** How many scripts have come. */
const loaded = (page: Page) =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
  );
