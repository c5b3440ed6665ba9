// A browser that darkens light pages on its own: ink stays legible, whether or not the browser asks the page.

import { type Browser, chromium, expect, type Locator, type Page } from '@playwright/test';
import { browserFlags } from '../../scripts/browser.mjs';
import { type Product, startProduct } from '../support/product';
import { storyHost } from '../support/story-host';
import { goToSlide, phoneOf, presenterOf, pressActivity, test } from './room';

let product: Product;
let darkening: Browser;
test.beforeAll(async () => {
  product = await startProduct();
  darkening = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: [
      ...browserFlags,
      `--host-resolver-rules=MAP ${storyHost} 127.0.0.1`,
      '--force-dark-mode',
      '--enable-features=WebContentsForceDark',
    ],
  });
});
test.afterAll(async () => {
  await darkening?.close();
  await product?.stop();
});

test('X11: a page that the browser would darken is dark as it was drawn', async () => {
  const phone = await phoneOf(darkening, product);
  await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark');
  await scribble(phone);
  expect(await contrast(phone.getByRole('application'))).toBeGreaterThan(10);
});

test('X11: where only the paper behind is darkened, ink keeps its own', async ({ browser }) => {
  const { console } = await presenterOf(browser, product);
  const phone = await phoneOf(darkening, product);
  await phone.evaluate(() => {
    document.documentElement.style.setProperty('color-scheme', 'light', 'important');
    document.documentElement.dataset.theme = 'light';
  });
  await scribble(phone);
  expect(await contrast(phone.getByRole('application'))).toBeGreaterThan(10);
  await goToSlide(console, 5);
  await pressActivity(console, 'open');
  await expect(phone.getByRole('button', { name: /^Send this/ })).toBeVisible();
  await scribble(phone);
  expect(await contrast(phone.getByRole('application'))).toBeGreaterThan(10);
  expect(
    await contrast(phone.getByRole('img', { name: 'Your drawing as the network sees it' })),
  ).toBeGreaterThan(7);
});

async function scribble(phone: Page): Promise<void> {
  const box = await phone.getByRole('application').boundingBox();
  if (!box) throw new Error('There is no pad.');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await phone.mouse.move(...at(0.2, 0.2));
  await phone.mouse.down();
  await phone.mouse.move(...at(0.8, 0.2), { steps: 6 });
  await phone.mouse.move(...at(0.4, 0.8), { steps: 6 });
  await phone.mouse.up();
}

/** Between the darkest and the lightest thing that is really on the screen, by WCAG: 1 to 21. */
async function contrast(of: Locator): Promise<number> {
  const picture = (await of.screenshot()).toString('base64');
  return of.page().evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    // The frame around is no paper.
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(4, 4, bitmap.width - 8, bitmap.height - 8);
    const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const lights: number[] = [];
    for (let i = 0; i < data.length; i += 4)
      lights.push(0.2126 * linear(data[i]!) + 0.7152 * linear(data[i + 1]!) + 0.0722 * linear(data[i + 2]!));
    lights.sort((a, b) => a - b);
    const share = (part: number) => lights[Math.floor(part * (lights.length - 1))]!;
    return (share(0.985) + 0.05) / (share(0.015) + 0.05);
  }, picture);
}
