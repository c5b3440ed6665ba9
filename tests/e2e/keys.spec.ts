// The presenter's hands: keys of other layouts, lists and fields that took the focus, a stage that only follows, and copying
// where the browser does not help.

import { type CDPSession, expect, type Page } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { type Product, startProduct } from '../support/product';
import { phoneOf, presenterOf, test } from './room';

let product: Product;
// The presenter's link works once, and every test has a presenter of its own.
test.beforeEach(async () => {
  product = await startProduct();
});
test.afterEach(() => product?.stop());

/** A key as another layout or an input method gives it. */
async function strike(keyboard: CDPSession, key: string, code: string, number = 0): Promise<void> {
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await keyboard.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: number });
}

const at = (console: Page, slide: number) =>
  expect(
    console.getByRole('heading', { name: english.console.notes.title(slide), exact: true }),
  ).toBeVisible();

test('keys act in any layout, and a control gives them back', async ({ browser }) => {
  const { console, stage, session } = await presenterOf(browser, product);
  await console.bringToFront();
  const keyboard = await console.context().newCDPSession(console);
  const blank = stage.getByText(english.stage.blank);

  await test.step('N3: the panic key and the blank key stand in their places', async () => {
    for (const [key, code] of [
      ...[['и', 'KeyB'] as const, ['β', 'KeyB'] as const, ['נ', 'KeyB'] as const, ['لا', 'KeyB'] as const],
      ...[['Process', 'KeyB'] as const, ['Unidentified', 'KeyB'] as const, ['ю', 'Period'] as const],
    ]) {
      await strike(keyboard, key, code);
      await expect(blank).toBeAttached();
      await strike(keyboard, key, code);
      await expect(blank).toHaveCount(0);
    }
    await strike(keyboard, 'р', 'KeyH');
    await expect(console.getByText(english.console.slides.hidden)).toBeVisible();
    await strike(keyboard, 'р', 'KeyH');
    await expect(console.getByText(english.console.slides.hidden)).toHaveCount(0);
  });

  await test.step('N4: a slide that was chosen from the list gives the keys back', async () => {
    await console.setViewportSize({ width: 700, height: 900 });
    const list = console.getByRole('combobox', { name: english.console.slides.one });
    await list.focus();
    await list.selectOption('6');
    await at(console, 6);
    await strike(keyboard, 'PageUp', 'PageUp', 33);
    await at(console, 5);
    await list.focus();
    await strike(keyboard, 'b', 'KeyB', 66);
    await expect(blank).toBeAttached();
    await strike(keyboard, 'b', 'KeyB', 66);
    await expect(blank).toHaveCount(0);
    await strike(keyboard, 'PageUp', 'PageUp', 33);
    await at(console, 4);
    await console.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('N4: F5 of a clicker shows the page in full screen and reloads nothing', async () => {
    await console.evaluate(() => Object.assign(window, { here: true }));
    await strike(keyboard, 'F5', 'F5', 116);
    await expect.poll(() => console.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await console.evaluate(() => 'here' in window)).toBe(true);
    await console.evaluate(() => document.exitFullscreen());
  });

  await test.step('N5: a stage opened by its link turns no slides and says so', async () => {
    const link = await console
      .getByRole('link', { name: english.console.join.openStage })
      .getAttribute('href');
    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(`${product.origin}${link}`);
    await expect(elsewhere.getByText('4', { exact: true }).or(elsewhere.locator('.stage'))).not.toHaveCount(
      0,
    );
    await elsewhere.keyboard.press('PageDown');
    await expect(elsewhere.getByText(english.stage.follows)).toBeVisible();
    await at(console, 4);
    expect(session).not.toBe('');
  });
});

test('what the console says was copied was copied', async ({ browser }) => {
  const { console, context } = await presenterOf(browser, product);
  const words = english.console.join;
  await console.bringToFront();
  expect(await console.evaluate(() => isSecureContext)).toBe(false);
  const faults: string[] = [];
  console.on('pageerror', ({ message }) => faults.push(message));

  await test.step('N6: over plain http the link is in the clipboard', async () => {
    await console.evaluate(() => {
      document.addEventListener('copy', () => {
        document.title =
          String(document.getSelection() ?? '') || (document.activeElement as HTMLTextAreaElement).value;
      });
    });
    await console.getByRole('button', { name: words.copyLink }).click();
    await expect(console.getByRole('button', { name: words.copied })).toBeVisible();
    expect(await console.title()).toMatch(/\/stage\/.*key=/);
    const other = await context.newPage();
    await other.setContent('<textarea></textarea>');
    await other.locator('textarea').focus();
    await other.keyboard.press('Control+V');
    await expect(other.locator('textarea')).toHaveValue(/^http:\/\/talk\.test:\d+\/stage\/.*key=/);
    await other.close();
  });

  await test.step('N6: where the browser refuses, the link stands there to be copied by hand', async () => {
    await console.bringToFront();
    await console.evaluate(() => {
      document.execCommand = () => false;
      const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    });
    await console.getByRole('button', { name: words.copyLink }).click();
    await expect(console.getByText(words.copyByHand)).toBeVisible();
    await expect(console.getByRole('button', { name: words.copied })).toHaveCount(0);
    await expect(console.getByLabel(words.copyByHand)).toHaveValue(/\/stage\/.*key=/);
    expect(faults).toEqual([]);
  });
});

test('keys decide what is in sight, on every size of the console', async ({ browser }) => {
  const { console } = await presenterOf(browser, product);
  const phone = await phoneOf(browser, product);
  const words = english.console.held;
  const rename = async (name: string) => {
    await phone.getByRole('button', { name: english.phone.lobby.change }).click();
    await phone.getByRole('textbox').fill(name);
    await phone.getByRole('button', { name: english.phone.rename.save }).click();
    await expect(phone.getByText(english.phone.lobby.nameHeld)).toBeVisible();
  };
  await console.bringToFront();
  await console.keyboard.press('Home');

  await test.step('M7: the panel turns to the name that waits', async () => {
    await rename('Ada L');
    await expect(console.getByRole('button', { name: words.approve('Ada L') })).toBeVisible();
  });

  await test.step('M6: on a small screen the first press shows what waits, and the second decides', async () => {
    await console.setViewportSize({ width: 390, height: 844 });
    await expect(console.getByRole('button', { name: words.approve('Ada L') })).toBeHidden();
    await console.keyboard.press('a');
    await expect(console.getByRole('button', { name: words.approve('Ada L') })).toBeVisible();
    await console.keyboard.press('a');
    await expect(console.getByRole('button', { name: words.approve('Ada L') })).toHaveCount(0);
    await expect(phone.getByText(english.phone.lobby.nameHeld)).toHaveCount(0);
  });

  await test.step('no panel lies over another one, whatever the size', async () => {
    for (const [width, height] of [
      ...[
        [390, 844] as const,
        [844, 390] as const,
        [1024, 768] as const,
        [768, 1024] as const,
        [360, 740] as const,
      ],
    ]) {
      await console.setViewportSize({ width, height });
      for (const panel of ['notes', 'activity', 'held', 'side'] as const) {
        const tab = english.console.bar.panels[panel];
        await console
          .getByRole('group', { name: english.console.bar.panel })
          .getByText(typeof tab === 'string' ? tab : /^Held/)
          .click();
        const boxes = await console.evaluate(() =>
          ['.console-top', '.console-now', '.console-tabs', '.console-panel.chosen', '.console-thumb'].map(
            (part) => {
              const { left, top, right, bottom } = document.querySelector(part)!.getBoundingClientRect();
              return { part, left, top, right, bottom };
            },
          ),
        );
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1;
            expect(apart, `${a.part} and ${b.part}, ${panel}, ${width} × ${height}`).toBe(true);
          }
        for (const { part, right, bottom } of boxes) {
          expect(right, `${part}, ${width} × ${height}`).toBeLessThanOrEqual(width + 1);
          expect(bottom, `${part}, ${width} × ${height}`).toBeLessThanOrEqual(height + 1);
        }
        const chosen = boxes.find(({ part }) => part === '.console-panel.chosen')!;
        expect(chosen.bottom - chosen.top, `${panel}, ${width} × ${height}`).toBeGreaterThan(140);
      }
    }
    await console.setViewportSize({ width: 1440, height: 900 });
  });
});
