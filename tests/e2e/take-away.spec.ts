// What people take home: a phone draws, taps a link, opens its take-away, and deletes its drawings; they are gone from
// everywhere, and the network learns without them.

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { patientTalk } from '../support/patient-talk';
import { type Product, startProduct } from '../support/product';
import {
  approveHeld,
  drawAndSend,
  expectAccessible,
  goToSlide,
  phoneOf,
  presenterOf,
  pressActivity,
  test,
} from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck: patientTalk() });
});
test.afterAll(() => product.stop());

const drawOn = async (page: Page) => {
  const pad = page.getByLabel(english.away.network.pad);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is no pad.');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.8, { steps: 8 });
  await page.mouse.up();
};

test('a phone takes its digits home and deletes them', async ({ browser }) => {
  const { console, stage, context, session } = await presenterOf(browser, product);
  const [ada, bob] = [await phoneOf(browser, product), await phoneOf(browser, product)];

  await test.step('an opened link is counted once per participant', async () => {
    await goToSlide(console, 2);
    for (let tap = 0; tap < 2; tap++) {
      const opened = ada.context().waitForEvent('page');
      await ada.getByRole('link', { name: '3blue1brown' }).press('Enter');
      await (await opened).close();
    }
    await expect(console.getByText('1 of 2')).toBeVisible();
    await expect(console.getByText('0 of 2')).toBeVisible();
  });

  await test.step('both draw, and the network learns', async () => {
    await goToSlide(console, 5);
    await pressActivity(console, 'open');
    for (const phone of [ada, ada, bob]) await drawAndSend(phone);
    await approveHeld(console, 'Drawings', 3);
    await expect(stage.getByText(/of 3 right/)).toBeVisible();
    await goToSlide(console, 37);
    await console.keyboard.press('t');
    await expect(async () => {
      const charts = stage.getByRole('img', { name: /mini-batches the cost is/ });
      const told = (await charts.getAttribute('aria-label')) ?? '';
      expect(Number(told.match(/reads ([\d.]+) percent/)?.[1])).toBeGreaterThan(60);
    }).toPass();
    await console.keyboard.press('t');
  });

  await test.step('a question is answered and revealed', async () => {
    const prompt = 'It rains, 18 °C, no lockdown. What is the output?';
    await goToSlide(console, 10);
    const panel = console.getByRole('region', { name: prompt });
    const other = console.getByRole('button', { name: prompt });
    await expect(panel.or(other).first()).toBeVisible();
    if (await other.isVisible()) await other.click();
    await panel.getByRole('button', { name: /^Open/ }).click();
    await ada.getByRole('radio', { name: '1' }).click();
    await expect(ada.getByText('1 is locked in.').first()).toBeVisible();
    await panel.getByRole('button', { name: /^Close and reveal/ }).click();
  });

  const address = await test.step('the stage shows the code, and the phone the way', async () => {
    await goToSlide(console, 40);
    await expect(stage.getByRole('img', { name: /It leads to .*\/away/ })).toBeVisible();
    await ada.getByRole('link', { name: 'Open my take-away' }).click();
    await ada.waitForURL(/\/away\/[\w-]+\.[\w-]{22}$/);
    await expect(ada.getByText(/of your 2 correctly; now it reads \d/)).toBeVisible();
    await expect(ada.getByText(english.away.answers.saidRight('1').join(''))).toBeVisible();
    await expect(ada.getByText(/points: correct/)).toBeVisible();
    await expectAccessible(ada);
    return ada.url();
  });

  await test.step('it works without a connection, and gives files', async () => {
    await ada.context().setOffline(true);
    // Said at once, not after a missed heartbeat.
    await expect(ada.getByText(english.away.connection.offline)).toBeVisible();
    await drawOn(ada);
    await expect(ada.getByText(/^It says \d\.$/)).toBeVisible();
    const saving = ada.waitForEvent('download');
    await ada.getByRole('button', { name: english.away.files.saveJson }).last().click();
    const model = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
    expect(model).toMatchObject({ format: 'nudge-network', sizes: [784, 30, 10] });
    await ada.context().setOffline(false);
  });

  await test.step('the same address shows a stranger the links and the network alone', async () => {
    const friend = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await friend.goto(address);
    await expect(friend.getByRole('link', { name: /3blue1brown/ })).toBeVisible();
    await expect(friend.getByLabel(english.away.network.pad)).toBeVisible();
    await expect(friend.getByText(english.away.drawings.title, { exact: true })).toHaveCount(0);
    await expectAccessible(friend);
    await friend.goto(address.replace(/\.[\w-]+$/, ''));
    await expect(friend.getByRole('heading', { name: english.pages.away.title })).toBeVisible();
    await friend.context().close();
  });

  await test.step('after the end and a restart, what was drawn is deleted for good', async () => {
    await console.bringToFront();
    await console.getByRole('button', { name: english.console.side.end }).click();
    await console.getByRole('dialog').getByRole('button', { name: english.console.end.end }).click();
    await product.crash();
    await ada.reload();
    await ada.getByRole('button', { name: english.away.deletion.delete(2) }).click();
    await expectAccessible(ada);
    await ada.getByRole('button', { name: english.away.deletion.confirm }).click();
    await expect(ada.getByText(english.away.deletion.done(2))).toBeVisible();
    await expect(ada.getByText(/It now contains 1 drawing from the room/)).toBeVisible();
  });

  await test.step('they are gone from stage, review, files and the next visit', async () => {
    const review = await context.newPage();
    await review.goto(`${product.origin}/review/${session}`);
    await expect(review.getByText(english.review.people.deleted(1, 2))).toBeVisible();
    await expect(review.getByText(english.review.head.drawings(1), { exact: true }).first()).toBeVisible();
    await expectAccessible(review);
    const csv = await (
      await context.request.get(`${product.origin}/api/export/${session}/digits.csv`)
    ).text();
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    const links = await (
      await context.request.get(`${product.origin}/api/export/${session}/links.csv`)
    ).text();
    expect(links).toContain('2,3blue1brown,https://www.3blue1brown.com,1');
    await goToSlide(console, 5);
    await expect(stage.getByText(/of 1 right/)).toBeVisible();
    await ada.reload();
    await expect(ada.getByText(english.away.drawings.noneLeft)).toBeVisible();
    await ada.goto(`${product.origin}/away`);
    await ada.waitForURL(address);
  });
});
