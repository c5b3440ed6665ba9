// The talk from the first link to the review: one presenter, a stage, two phones, one crash.

import { expect } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import {
  approveHeld,
  drawAndSend,
  drawAsked,
  expectAccessible,
  goToSlide,
  phoneOf,
  presenterOf,
  pressActivity,
  test,
  turnTo,
} from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

test('a room joins, follows, draws, trains a network, survives a crash and is reviewed', async ({
  browser,
}) => {
  const { console, stage, session } = await presenterOf(browser, product);
  await expectAccessible(console);

  await test.step('phones join by PIN and the stage counts them', async () => {
    await expect(stage.getByText(product.pin.slice(0, 3))).not.toHaveCount(0);
    await expectAccessible(stage);
  });
  const ada = await phoneOf(browser, product);
  const bob = await phoneOf(browser, product);
  await expect(ada.getByRole('heading', { name: /You’re in/ })).toBeVisible();
  await expectAccessible(ada);
  await expect(stage.getByRole('img', { name: /^2\b/ }).first()).toBeVisible();

  await test.step('a chosen name is held until the presenter approves it', async () => {
    await ada.getByRole('button', { name: english.phone.lobby.change }).click();
    await ada.getByRole('textbox').fill('Ada L');
    await ada.getByRole('button', { name: english.phone.rename.save }).click();
    await expect(ada.getByText(english.phone.lobby.nameHeld)).toBeVisible();
    await expect(stage.getByText('Ada L')).toHaveCount(0);
    await approveHeld(console, 'Names', 1);
    await expect(stage.getByText('Ada L')).toBeVisible();
  });

  await test.step('every surface shows the same slide', async () => {
    await turnTo(console, 2);
    for (const page of [stage, ada, bob])
      await expect(page.getByText('If you want to know more').first()).toBeVisible();
    await stage.bringToFront();
    await stage.keyboard.press('ArrowRight');
    for (const page of [ada, bob]) await expect(page.getByText('Neural networks?').first()).toBeVisible();
  });

  await test.step('drawings reach the wall when they are approved', async () => {
    await turnTo(console, 5);
    await pressActivity(console, 'open');
    await drawAndSend(ada);
    await expectAccessible(ada);
    await drawAndSend(bob);
    await expect(stage.getByText('2 drawn.')).toBeVisible();
    await approveHeld(console, 'Drawings', 2);
    await expect(stage.getByText(/of 2 right/)).toBeVisible();
  });

  await test.step('a drawing made offline is sent once, when the connection is back', async () => {
    await ada.context().setOffline(true);
    const digit = await drawAsked(ada);
    await ada.getByRole('button', { name: `Send this ${digit}` }).click();
    await ada.context().setOffline(false);
    await expect(ada.getByRole('heading', { name: /^It says/ })).toBeVisible();
    await ada.getByRole('button', { name: 'Draw the next one' }).click();
    await expect(ada.getByText('2 of')).toBeVisible();
  });

  await test.step('D3: a drawing that waited is sent although its round closed and the talk went on', async () => {
    await ada.context().setOffline(true);
    await expect(ada.getByText('You’re offline.')).toBeVisible();
    const digit = await drawAsked(ada);
    await ada.getByRole('button', { name: `Send this ${digit}` }).click();
    await expect(ada.getByText(english.phone.connection.sentLater(1))).toBeVisible();
    await pressActivity(console, 'close');
    await goToSlide(console, 6);
    await ada.context().setOffline(false);
    await expect(ada.getByText('Tap a part for its name.')).toBeVisible();
    await goToSlide(console, 5);
    await expect(console.getByText(`4 ${english.console.activity.drawingsInAll(4)}`)).toBeVisible();
  });

  await test.step('training moves the charts on stage and console', async () => {
    await goToSlide(console, 37);
    await console.keyboard.press('t');
    const charts = stage.getByRole('img', { name: /mini-batches the cost is/ });
    await expect(async () => {
      const told = (await charts.getAttribute('aria-label')) ?? '';
      expect(Number(told.match(/reads ([\d.]+) percent/)?.[1])).toBeGreaterThan(60);
    }).toPass();
    await expectAccessible(stage);
    await expectAccessible(console);
  });

  await test.step('after a crash everything is where it was and phones reconnect automatically', async () => {
    await product.crash();
    await expect(console.getByText(english.console.bar.connection.live)).toBeVisible();
    await expect(console.getByRole('heading', { name: english.console.notes.title(37) })).toBeVisible();
    await expect(ada.getByText('Summary: How it learns').first()).toBeVisible();
    await ada.reload();
    await expect(ada.getByText('Ada L')).toBeVisible();
    await goToSlide(console, 5);
    await expect(stage.getByText(/of 4 right/)).toBeVisible();
  });

  await test.step('the review has the participants, the drawings and the curves', async () => {
    const review = await console.context().newPage();
    await review.goto(`${product.origin}/review/${session}`);
    await expect(review.getByText('Ada L').first()).toBeVisible();
    await expect(review.getByText(/\b4\b/).first()).toBeVisible();
    await expectAccessible(review);
    await review.goto(`${product.origin}/review`);
    await expect(review.getByText('Neural Networks').first()).toBeVisible();
    await expectAccessible(review);
  });
});

test('two phones on one seat: the newer one has it and the older one is told', async ({ browser }) => {
  const phone = await phoneOf(browser, product);
  await expect(phone.locator('header')).toBeVisible();
  const second = await phone.context().newPage();
  await second.goto(phone.url());
  await expect(phone.getByRole('heading', { name: english.phone.gone.replaced.title })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: english.phone.gone.replaced.again }).click();
  await expect(second.getByRole('heading', { name: english.phone.gone.replaced.title })).toBeVisible();
});

test('a wrong PIN is told, and the page stays ready for the right one', async ({ page }) => {
  await page.goto(product.origin);
  await expectAccessible(page);
  await page.getByLabel('PIN').fill(product.pin === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByText('No open talk has this PIN. Check the big screen.')).toBeVisible();
  await page.getByLabel('PIN').fill(product.pin);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.waitForURL(/\/play\//);
});
