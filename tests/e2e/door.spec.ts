// Getting in with the PIN, where something is in the way: other keyboards, no scripts, no cookies, no answer.

import { expect } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, phoneOf, test } from './room';

const { door, pages } = english;
let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

const shown = (pin: string) => `${pin.slice(0, 3)}\u00a0${pin.slice(3)}`;
const inDigitsFrom = (zero: number, pin: string) =>
  [...pin].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
const wrongPin = () => (product.pin === '000000' ? '000001' : '000000');

test('I11: a PIN is taken as the stage shows it, in other digits, and from an input method', async ({
  browser,
}) => {
  for (const typed of [
    `PIN ${shown(product.pin)}`,
    inDigitsFrom(0x660, product.pin),
    inDigitsFrom(0x966, product.pin),
  ]) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(product.origin);
    await page.getByLabel(door.pin).fill(typed);
    await page.getByRole('button', { name: door.join, exact: true }).click();
    await page.waitForURL(/\/play\/[\w-]+$/);
  }
  const page = await (await browser.newContext()).newPage();
  await page.goto(product.origin);
  await page.getByLabel(door.pin).focus();
  const devtools = await page.context().newCDPSession(page);
  const full = inDigitsFrom(0xff10, product.pin);
  for (let n = 1; n <= 6; n++) {
    await devtools.send('Input.imeSetComposition', {
      text: full.slice(0, n),
      selectionStart: n,
      selectionEnd: n,
    });
  }
  await devtools.send('Input.insertText', { text: full });
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\/[\w-]+$/);
});

test('I28: without scripts the form works, and says why not with the right status', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(product.origin);
  for (const [typed, sentence, status] of [
    ['12 34', door.malformed, 400],
    [wrongPin(), door.wrong, 404],
  ] as const) {
    await page.getByLabel(door.pin).fill(typed);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: door.join, exact: true }).click();
    expect((await answered).status()).toBe(status);
    await expect(page.getByRole('alert')).toHaveText(sentence);
  }
  await page.getByLabel(door.pin).fill(shown(product.pin));
  await page.getByRole('button', { name: door.join, exact: true }).click();
  await page.waitForURL(/\/play\//);
});

test('I29: a browser that blocks cookies is told so in one sentence', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/api/join', async (route) => {
    const response = await route.fetch();
    // Whatever fetched it keeps cookies; a browser that blocks them has none.
    await page.context().clearCookies();
    const headers = Object.entries(response.headers()).filter(([name]) => name !== 'set-cookie');
    await route.fulfill({ response, headers: Object.fromEntries(headers) });
  });
  await page.goto(product.origin);
  await page.getByLabel(door.pin).fill(product.pin);
  await page.getByRole('button', { name: door.join, exact: true }).click();
  await expect(page.getByRole('heading', { name: pages.play.noCookie.title })).toBeVisible();
  await page.goto(page.url().replace('?joined', ''));
  await expect(page.getByRole('heading', { name: pages.play.title })).toBeVisible();
});

test('I30: after ten seconds without an answer the form says so and can be sent again', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.clock.install();
  let mute = true;
  await page.route('**/api/join', (route) => (mute ? undefined : route.continue()));
  await page.goto(product.origin);
  await page.getByLabel(door.pin).fill(product.pin);
  const asked = page.waitForRequest('**/api/join');
  await page.getByRole('button', { name: door.join, exact: true }).click();
  await asked;
  await expect(page.getByRole('button', { name: door.joining })).toBeDisabled();
  await page.clock.fastForward(10_000);
  await expect(page.getByRole('alert').filter({ hasText: door.noAnswer })).toBeVisible();
  mute = false;
  await page.getByRole('button', { name: door.join, exact: true }).click();
  await page.waitForURL(/\/play\//);
});

test('I31: the code beside the name brings the same participant back on another browser', async ({
  browser,
}) => {
  const first = await phoneOf(browser, product);
  const name = await first.locator('.ppl.mark').innerText();
  await first.getByRole('button', { name: english.phone.lobby.change }).click();
  const shown = first.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await expectAccessible(first);
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await shown.innerText())![0];
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const second = await context.newPage();
  await second.goto(product.origin);
  await second.getByText(door.haveCode).click();
  await expectAccessible(second);
  await second.getByLabel(door.code).fill(code.toLowerCase());
  await second.getByRole('button', { name: door.useCode }).click();
  await second.waitForURL(/\/play\//);
  await expect(second.locator('.ppl.mark')).toHaveText(name);
  await expect(first.getByRole('heading', { name: english.phone.gone.replaced.title })).toBeVisible();
});
