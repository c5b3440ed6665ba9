// A talk on pages that a browser translates: it puts <font> in place of every text, over and over, as Chrome does. What is
// read there is what stands on the same pages without a translator.

import { expect, type Page } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { drawAndSend, phoneOf, presenterOf, test } from './room';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product?.stop());

/** In the page. Marks what it translated, so that an old word could not pass for a new one. */
function translator(): void {
  const translate = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest('font, script, style, svg, [translate=no]') || !text.textContent?.trim()
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `\u200b${text.data}`;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  };
  new MutationObserver(() => translate(document.body)).observe(document.documentElement, {
    ...{ childList: true, subtree: true, characterData: true },
  });
}

/** Turns it on once a page has begun: before that nobody can choose it. */
const translate = (page: Page) =>
  page.evaluate(`(${translator.toString()})(); document.body.append(document.createElement('i'))`);

const wordsOf = async (page: Page, place: string): Promise<string> =>
  (await page.locator(place).first().innerText())
    .normalize('NFKC')
    .replaceAll('\u200b', '')
    .replace(/\s+/g, ' ')
    .trim();

/** Both read the same, once both have come to rest. */
const expectSame = (translated: Page, plain: Page, place: string, when: string) =>
  expect(async () => {
    const [said, meant] = [await wordsOf(translated, place), await wordsOf(plain, place)];
    expect(said, when).toBe(meant);
    expect(said.length, when).toBeGreaterThan(0);
  }).toPass();

test('V15: no old word stays on any surface', async ({ browser }) => {
  const { console, stage, context, session } = await presenterOf(browser, product);
  const phone = await phoneOf(browser, product);
  const plainPhone = await phoneOf(browser, product);
  const plainStage = await context.newPage();
  await plainStage.setViewportSize({ width: 1920, height: 1080 });
  await plainStage.goto(`${product.origin}/stage/${session}`);
  const plainConsole = await context.newPage();
  await plainConsole.setViewportSize({ width: 1440, height: 900 });
  await plainConsole.goto(console.url());
  const faults: string[] = [];
  for (const page of [console, stage, phone]) {
    page.on('pageerror', ({ message }) => faults.push(message));
    await translate(page);
  }
  const notes = `section[aria-label="${english.console.notes.text}"]`;
  const compare = async (when: string) => {
    await expectSame(stage, plainStage, '.stage', `stage, ${when}`);
    await expectSame(phone, plainPhone, 'article', `phone, ${when}`);
    await expectSame(console, plainConsole, notes, `notes, ${when}`);
    await expectSame(console, plainConsole, '[aria-labelledby="activity"]', `activity, ${when}`);
  };

  await test.step('forward and back through the slides', async () => {
    for (const slide of [2, 3, 6, 7, 8, 11, 12, 15, 9, 2, 14]) {
      await turnToTranslated(console, slide);
      await compare(`slide ${slide}`);
    }
  });

  await test.step('a round opens, is answered and revealed', async () => {
    await turnToTranslated(console, 5);
    await console.keyboard.press('o');
    await drawAndSend(plainPhone);
    await expect(phone.getByLabel(/^Draw a \d here/)).toBeVisible();
    await expectSame(console, plainConsole, '[aria-labelledby="activity"]', 'drawing');
    await expectSame(console, plainConsole, '[aria-labelledby="held"] header', 'held');
    await expectSame(stage, plainStage, '.stage', 'drawing');
    await turnToTranslated(console, 6);
    await compare('after the round');
  });

  await test.step('nothing failed, and nobody was thrown out', async () => {
    expect(faults).toEqual([]);
    await expect(phone.getByText(english.ui.failed.title)).toHaveCount(0);
  });
});

/** As `turnTo`, by what a translated page says. */
async function turnToTranslated(console: Page, slide: number): Promise<void> {
  await console.bringToFront();
  for (let press = 0; press < 200; press++) {
    const at = Number((await wordsOf(console, '#notes')).match(/\d+/)?.[0]);
    if (at === slide) return;
    await console.keyboard.press(at < slide ? 'ArrowRight' : 'ArrowLeft');
  }
  throw new Error(`The console never came to slide ${slide}.`);
}
