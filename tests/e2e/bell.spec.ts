// The bell: what a participant has filled in and not sent counts, over a connection of 400 ms each way, whoever rings it.

import { expect, type Page } from '@playwright/test';
import { english } from '@/lib/words/en/english';
import { cableTo } from '../support/cable';
import { type Product, startProduct } from '../support/product';
import { goToSlide, phoneOf, presenterOf, pressActivity, test } from './room';

const deck = `---
title: A bell
subtitle: for a story
minutes: 2
---

# Words

:::text[What is it called?]{id=Q1 seconds=10 scoring=accuracy}
- neuron
:::

---

# Order

:::order[Which comes first?]{id=Q2 scoring=accuracy}
1. feed
2. assess
3. nudge
:::

---

# A first answer

:::number[How many percent?]{id=Q3 right=0 min=0 max=100 input=slider keep=first scoring=accuracy}
:::
`;

let product: Product;
test.beforeAll(async () => {
  product = await startProduct({ deck });
});
test.afterAll(() => product?.stop());

const { given } = english.kinds.round;
const says = (phone: Page, words: string) =>
  expect(phone.getByText(words).first()).toBeVisible({ timeout: 20_000 });

test('what was filled in counts when the time is up, and when the presenter ends it', async ({ browser }) => {
  const { console, stage } = await presenterOf(browser, product);
  const far = await cableTo(product.origin, { delay: 400 });
  const ada = await phoneOf(browser, { origin: far.url, pin: product.pin });
  const bob = await phoneOf(browser, product);

  await test.step('when the time is up; a reload on the way loses nothing', async () => {
    await goToSlide(console, 1);
    await pressActivity(console, 'open');
    await ada.getByRole('textbox').fill('neuron');
    await ada.reload();
    await expect(ada.getByRole('textbox')).toHaveValue('neuron', { timeout: 20_000 });
    await says(ada, given.handedIn);
    await says(bob, given.none);
    const count = 'of 2 have answered';
    await expect(stage.locator('.round-count')).toContainText(count);
    await expect(stage.locator('.round-answered')).toHaveText('1');
    await expect(console.getByText(count).first()).toBeVisible();
  });

  await test.step('when the presenter ends it; an order that nobody touched does not count', async () => {
    await goToSlide(console, 2);
    await pressActivity(console, 'open');
    await ada.getByRole('button', { name: /down/ }).first().click();
    await expect(bob.getByRole('button', { name: /down/ }).first()).toBeVisible();
    await pressActivity(console, 'close');
    await says(ada, given.handedIn);
    await says(bob, given.none);
    await expect(stage.locator('.round-answered')).toHaveText('1');
  });

  await test.step('when it is revealed at once: phones have a moment, and are judged by it', async () => {
    await goToSlide(console, 3);
    await pressActivity(console, 'open');
    await ada.getByRole('slider').press('Home');
    await expect(ada.getByText('0', { exact: true }).first()).toBeVisible();
    const reveal = console.getByRole('button', { name: english.console.activity.steps.closeAndReveal });
    await reveal.click();
    await says(ada, english.kinds.round.revealed.verdict.right);
    await says(bob, english.kinds.round.revealed.noLine.none);
  });
});
