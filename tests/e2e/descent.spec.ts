// Searching in the dark, in the browser: a dial on a curve, and a crowd on a landscape whose map is the stage's alone.

import { expect, type Locator, type Page } from '@playwright/test';
import { english } from '../../lib/words/en/english';
import { patientTalk } from '../support/patient-talk';
import { type Product, startProduct } from '../support/product';
import { expectAccessible, goToSlide, phoneOf, presenterOf, pressActivity, test } from './room';

const said = english.widgets.descent;

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck: patientTalk() });
});
test.afterAll(() => product?.stop());

/** Presses "Step" and waits until it has been taken. */
async function step(phone: Page): Promise<number> {
  const left = phone.getByText(/steps? left$/);
  const before = Number.parseInt((await left.textContent()) ?? '', 10);
  await phone.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(left).toHaveText(new RegExp(`^${before - 1} `));
  return Number(await phone.locator('output').textContent());
}

test('L5, L7, L10: a blind search, a surface and a crowd descent, from the opening to the reveal', async ({
  browser,
}) => {
  const { console, stage } = await presenterOf(browser, product);
  const [ada, bob] = [await phoneOf(browser, product), await phoneOf(browser, product)];

  await test.step('the curve is covered while people search', async () => {
    await goToSlide(console, 26);
    await expect(stage.getByRole('img', { name: said.ball.describeCovered })).toBeVisible();
    await pressActivity(console, 'open');
    const dial = ada.getByRole('slider');
    await expect(dial).toBeVisible();
    await dial.focus();
    const cost = ada.locator('output');
    const before = Number(await cost.textContent());
    await ada.keyboard.press('PageUp');
    await expect(ada.getByText(/^1 try\./)).toBeVisible();
    expect(Number(await cost.textContent())).not.toBe(before);
    await ada.getByRole('button', { name: 'a little ↻' }).click();
    await expect(ada.getByText(/^2 tries\./)).toBeVisible();
    await expectAccessible(ada);
    await expect(stage.getByRole('img', { name: said.ball.describeSearch(1) })).toBeVisible();
  });

  await test.step('its close puts the guess on the curve, and the ball rolls down', async () => {
    await pressActivity(console, 'close');
    await expect(stage.getByRole('group', { name: /1 guess of the room/ })).toBeVisible();
    await expect(ada.getByRole('img', { name: /your best try was w = / })).toBeVisible();
    const ball = stage.getByRole('slider');
    await ball.focus();
    await stage.keyboard.press('ArrowLeft');
    await expect(ball).toHaveAttribute('aria-valuetext', 'w = 2.90, C = 8.41');
    await stage.keyboard.press('Enter');
    await expect(ball).toHaveAttribute('aria-valuetext', /w = 0\.0\d, C = 0\.00/);
  });

  await test.step('a surface turns by keys and on phones; without a graphics card it is contours, until one is back', async () => {
    await goToSlide(console, 28);
    const surface = stage.getByRole('img', { name: /^A surface over two weights/ });
    await expect(surface).toHaveAttribute('data-drawn', 'relief');
    await surface.focus();
    await stage.keyboard.press('ArrowLeft');
    const before = await axisEnd(stage);
    await stage.keyboard.press('ArrowLeft');
    await expect.poll(() => axisEnd(stage)).not.toBe(before);
    await expect(drawnByCard(surface)).toHaveCount(1);
    await cardOf(stage, 'loseContext');
    await expect(surface).toHaveAttribute('data-drawn', 'contours');
    await expect(surface).toHaveAccessibleName(/Drawn as contours\.$/);
    await cardOf(stage, 'restoreContext');
    await expect(surface).toHaveAttribute('data-drawn', 'relief');
    await expect(drawnByCard(surface)).toHaveCount(1);
    const own = ada.getByRole('img', { name: /^A surface over two weights/ });
    await expect(own).toHaveAttribute('data-drawn', 'relief');
    const still = await axisEnd(ada);
    await own.hover();
    await ada.mouse.down();
    await ada.mouse.move(60, 300);
    await ada.mouse.up();
    await expect.poll(() => axisEnd(ada)).not.toBe(still);
    for (const page of [stage, ada]) await expectAccessible(page);
  });

  let heights: number[] = [];
  await test.step('phones step down their slopes; a reload changes nothing', async () => {
    await goToSlide(console, 29);
    await pressActivity(console, 'open');
    await expect(ada.getByRole('button', { name: 'Step', exact: true })).toBeVisible();
    const before = Number(await ada.locator('output').textContent());
    for (let n = 0; n < 4; n++) heights = [await step(ada), await step(bob)];
    expect(heights[0]).toBeLessThan(before);
    await ada.reload();
    await expect(ada.locator('output')).toHaveText(heights[0]!.toFixed(3));
    await expect(ada.getByText('16 steps left')).toBeVisible();
    await ada.getByRole('slider').focus();
    await ada.keyboard.press('ArrowUp');
    await ada.keyboard.press('Enter');
    await expect(ada.getByText('15 steps left')).toBeVisible();
    heights[0] = Number(await ada.locator('output').textContent());
    await expectAccessible(ada);
  });

  await test.step('the stage names the lowest of them, as their phones have it', async () => {
    const lowest = Math.min(...heights).toFixed(3);
    const map = stage.getByRole('img', {
      name: new RegExp(`2 balls on it\\. The lowest, .+, is at ${lowest}`),
    });
    await expect(map).toBeVisible();
    await expect(map).toHaveAttribute('data-drawn', 'relief');
    await expectAccessible(stage);
  });

  await test.step('the reveal rings the deepest place on the stage; phones still have no map', async () => {
    await pressActivity(console, 'close');
    await expect(ada.getByText(/^Time’s up\. You’re at/)).toBeVisible();
    await pressActivity(console, 'reveal');
    await expect(stage.getByRole('img', { name: /The deepest valley, 0\.159, is ringed/ })).toBeVisible();
    await expect(ada.getByRole('heading', { name: `You ended at ${heights[0]!.toFixed(3)}.` })).toBeVisible();
    const winner = heights[0]! <= heights[1]! ? ada : bob;
    await expect(winner.getByText('1,000 points').first()).toBeVisible();
    await expectAccessible(ada);
    expect(await pageHas(ada, '0.159')).toBe(false);
  });
});

/** Where the first axis' name stands. */
const axisEnd = (page: Page) =>
  page
    .locator('.surface-name')
    .first()
    .evaluate((label) => (label as HTMLElement).style.transform);

/** The surface's canvas once the graphics card has drawn on it; the card is opened only after the slide was seen. */
const drawnByCard = (surface: Locator) => surface.locator('canvas[style*="visibility: visible"]');

/** Takes the graphics card away from a surface, or gives it back. */
const cardOf = (page: Page, what: 'loseContext' | 'restoreContext') =>
  page.locator('[data-drawn] canvas').evaluateAll((canvases, does) => {
    const cards = globalThis as { takenCard?: WEBGL_lose_context };
    // Only the surface's own canvas has a context of this kind already; a lost one gives no extension.
    cards.takenCard ??= canvases
      .map((canvas) => (canvas as HTMLCanvasElement).getContext('webgl')?.getExtension('WEBGL_lose_context'))
      .find((card) => card) as WEBGL_lose_context;
    cards.takenCard[does]();
  }, what);

const pageHas = async (page: Page, words: string) => (await page.content()).includes(words);
